### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] Θα έχετε μία προσπάθεια ακόμη σε 1 δευτερόλεπτο.
       *[other] Θα έχετε μία προσπάθεια ακόμη σε { $seconds } δευτερόλεπτα.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Θα έχετε μία προσπάθεια ακόμη σε 1 λεπτό.
       *[other] Θα έχετε μία προσπάθεια ακόμη σε { $minutes } λεπτά.
    }
tries-back-in-hours =
    { $hours ->
        [one] Θα έχετε μία προσπάθεια ακόμη σε 1 ώρα.
       *[other] Θα έχετε μία προσπάθεια ακόμη σε { $hours } ώρες.
    }

repeated-password-text = Η Microsoft μας έχει ήδη πει ότι αυτός δεν είναι ο τρέχων κωδικός πρόσβασής σας.
repeated-password-next = Γι’ αυτό δεν τον στείλαμε ξανά, και δεν χάσατε καμία προσπάθεια. Ελέγξτε τον και πληκτρολογήστε τον ξανά. Αν είστε βέβαιοι ότι είναι σωστός, στείλτε τον άλλη μία φορά. Τότε ρωτάμε ξανά τη Microsoft, και αυτό μετρά ως προσπάθεια.
