### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] Další pokus přibude za { $seconds } sekundu.
        [few] Další pokus přibude za { $seconds } sekundy.
       *[other] Další pokus přibude za { $seconds } sekund.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Další pokus přibude za { $minutes } minutu.
        [few] Další pokus přibude za { $minutes } minuty.
       *[other] Další pokus přibude za { $minutes } minut.
    }
tries-back-in-hours =
    { $hours ->
        [one] Další pokus přibude za { $hours } hodinu.
        [few] Další pokus přibude za { $hours } hodiny.
       *[other] Další pokus přibude za { $hours } hodin.
    }

repeated-password-text = Microsoft nám už řekl, že tohle není vaše aktuální heslo.
repeated-password-next = Proto jsme ho znovu neposlali a žádný pokus vám neubyl. Zkontrolujte ho a zadejte znovu. Pokud víte jistě, že je správně, odešlete ho ještě jednou. Pak se Microsoftu zeptáme znovu a to už se počítá jako pokus.
