### What every page shares: the frame, the help block, links and waiting times.

skip-link = Gå til indholdet
footer-help = Hjælp

contact-title = Få hjælp
contact-default = Spørg din organisations it-support.
contact-link = Åbn supportens side
reference-label = Referencekode
reference-hint = Hav denne kode klar. Den fortæller supporten, hvad der skete.

action-start = Gå til startsiden
action-form = Tilbage til formularen
action-sign-in = Log på igen
action-try-again = Prøv igen
action-other-account = Brug en anden konto
action-check-again = Tjek igen

again-later = Prøv igen om et par minutter.
again-in-seconds =
    { $seconds ->
        [one] Prøv igen om 1 sekund.
       *[other] Prøv igen om { $seconds } sekunder.
    }
again-in-minutes =
    { $minutes ->
        [one] Prøv igen om 1 minut.
       *[other] Prøv igen om { $minutes } minutter.
    }
again-in-hours =
    { $hours ->
        [one] Prøv igen om 1 time.
       *[other] Prøv igen om { $hours } timer.
    }

two-sentences = { $first } { $second }
