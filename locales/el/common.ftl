### What every page shares: the frame, the help block, links and waiting times.

skip-link = Μετάβαση στο περιεχόμενο
footer-help = Βοήθεια

contact-title = Λήψη βοήθειας
contact-default = Ρωτήστε την τεχνική υποστήριξη του οργανισμού σας.
contact-link = Άνοιγμα της σελίδας τεχνικής υποστήριξης
reference-label = Κωδικός αναφοράς
reference-hint = Έχετε πρόχειρο αυτόν τον κωδικό αναφοράς. Δείχνει στην τεχνική υποστήριξη τι συνέβη.

action-start = Μετάβαση στην αρχική σελίδα
action-form = Επιστροφή στη φόρμα
action-sign-in = Σύνδεση ξανά
action-try-again = Δοκιμή ξανά
action-other-account = Χρήση άλλου λογαριασμού
action-check-again = Έλεγχος ξανά

again-later = Δοκιμάστε ξανά σε λίγα λεπτά.
again-in-seconds =
    { $seconds ->
        [one] Δοκιμάστε ξανά σε 1 δευτερόλεπτο.
       *[other] Δοκιμάστε ξανά σε { $seconds } δευτερόλεπτα.
    }
again-in-minutes =
    { $minutes ->
        [one] Δοκιμάστε ξανά σε 1 λεπτό.
       *[other] Δοκιμάστε ξανά σε { $minutes } λεπτά.
    }
again-in-hours =
    { $hours ->
        [one] Δοκιμάστε ξανά σε 1 ώρα.
       *[other] Δοκιμάστε ξανά σε { $hours } ώρες.
    }

two-sentences = { $first } { $second }
