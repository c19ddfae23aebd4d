### What every page shares: the frame, the help block, links and waiting times.

skip-link = Gå til innholdet
footer-help = Hjelp

contact-title = Få hjelp
contact-default = Spør organisasjonens IT-brukerstøtte.
contact-link = Åpne siden til brukerstøtten
reference-label = Referansekode
reference-hint = Ha denne koden klar. Den forteller brukerstøtten hva som skjedde.

action-start = Gå til startsiden
action-form = Tilbake til skjemaet
action-sign-in = Logg på igjen
action-try-again = Prøv igjen
action-other-account = Bruk en annen konto
action-check-again = Sjekk igjen

again-later = Prøv igjen om noen minutter.
again-in-seconds =
    { $seconds ->
        [one] Prøv igjen om 1 sekund.
       *[other] Prøv igjen om { $seconds } sekunder.
    }
again-in-minutes =
    { $minutes ->
        [one] Prøv igjen om 1 minutt.
       *[other] Prøv igjen om { $minutes } minutter.
    }
again-in-hours =
    { $hours ->
        [one] Prøv igjen om 1 time.
       *[other] Prøv igjen om { $hours } timer.
    }

two-sentences = { $first } { $second }
