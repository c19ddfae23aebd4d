### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] Over 1 seconde krijgt u er een poging bij.
       *[other] Over { $seconds } seconden krijgt u er een poging bij.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Over 1 minuut krijgt u er een poging bij.
       *[other] Over { $minutes } minuten krijgt u er een poging bij.
    }
tries-back-in-hours =
    { $hours ->
        [one] Over 1 uur krijgt u er een poging bij.
       *[other] Over { $hours } uur krijgt u er een poging bij.
    }

repeated-password-text = Microsoft heeft ons al laten weten dat dit niet uw huidige wachtwoord is.
repeated-password-next = Daarom hebben we het niet nog eens verzonden, en u bent geen poging kwijt. Controleer het en typ het opnieuw. Als u zeker weet dat het klopt, verzend het dan nog een keer. Dan vragen we het opnieuw aan Microsoft, en dat telt als een poging.
