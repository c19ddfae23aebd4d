### What every page shares: the frame, the help block, links and waiting times.

skip-link = Salt la conținut
footer-help = Ajutor

contact-title = Obțineți ajutor
contact-default = Întrebați serviciul de asistență IT al organizației dvs.
contact-link = Deschideți pagina serviciului de asistență
reference-label = Cod de referință
reference-hint = Țineți acest cod la îndemână. Din el, serviciul de asistență află ce s-a întâmplat.

action-start = Mergeți la pagina de pornire
action-form = Înapoi la formular
action-sign-in = Conectați-vă din nou
action-try-again = Încercați din nou
action-other-account = Folosiți alt cont
action-check-again = Verificați din nou

again-later = Încercați din nou peste câteva minute.
again-in-seconds =
    { $seconds ->
        [one] Încercați din nou peste { $seconds } secundă.
        [few] Încercați din nou peste { $seconds } secunde.
       *[other] Încercați din nou peste { $seconds } de secunde.
    }
again-in-minutes =
    { $minutes ->
        [one] Încercați din nou peste { $minutes } minut.
        [few] Încercați din nou peste { $minutes } minute.
       *[other] Încercați din nou peste { $minutes } de minute.
    }
again-in-hours =
    { $hours ->
        [one] Încercați din nou peste { $hours } oră.
        [few] Încercați din nou peste { $hours } ore.
       *[other] Încercați din nou peste { $hours } de ore.
    }

two-sentences = { $first } { $second }
