### What every page shares: the frame, the help block, links and waiting times.

skip-link = Gå till innehållet
footer-help = Hjälp

contact-title = Få hjälp
contact-default = Fråga din organisations IT-support.
contact-link = Öppna supportens sida
reference-label = Referenskod
reference-hint = Ha den här koden till hands. Den talar om för supporten vad som hände.

action-start = Gå till startsidan
action-form = Tillbaka till formuläret
action-sign-in = Logga in igen
action-try-again = Försök igen
action-other-account = Använd ett annat konto
action-check-again = Kontrollera igen

again-later = Försök igen om några minuter.
again-in-seconds =
    { $seconds ->
        [one] Försök igen om 1 sekund.
       *[other] Försök igen om { $seconds } sekunder.
    }
again-in-minutes =
    { $minutes ->
        [one] Försök igen om 1 minut.
       *[other] Försök igen om { $minutes } minuter.
    }
again-in-hours =
    { $hours ->
        [one] Försök igen om 1 timme.
       *[other] Försök igen om { $hours } timmar.
    }

two-sentences = { $first } { $second }
