### What every page shares: the frame, the help block, links and waiting times.

skip-link = Naar de inhoud
footer-help = Help

contact-title = Hulp krijgen
contact-default = Vraag het aan de IT-helpdesk van uw organisatie.
contact-link = Pagina van de helpdesk openen
reference-label = Referentiecode
reference-hint = Houd deze code bij de hand. Zo weet de helpdesk wat er is gebeurd.

action-start = Naar de startpagina
action-form = Terug naar het formulier
action-sign-in = Opnieuw aanmelden
action-try-again = Opnieuw proberen
action-other-account = Een ander account gebruiken
action-check-again = Opnieuw controleren

again-later = Probeer het over enkele minuten opnieuw.
again-in-seconds =
    { $seconds ->
        [one] Probeer het over 1 seconde opnieuw.
       *[other] Probeer het over { $seconds } seconden opnieuw.
    }
again-in-minutes =
    { $minutes ->
        [one] Probeer het over 1 minuut opnieuw.
       *[other] Probeer het over { $minutes } minuten opnieuw.
    }
again-in-hours =
    { $hours ->
        [one] Probeer het over 1 uur opnieuw.
       *[other] Probeer het over { $hours } uur opnieuw.
    }

two-sentences = { $first } { $second }
