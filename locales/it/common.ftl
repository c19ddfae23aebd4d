### What every page shares: the frame, the help block, links and waiting times.

skip-link = Vai al contenuto
footer-help = Aiuto

contact-title = Chiedere aiuto
contact-default = Si rivolga all’assistenza informatica della sua organizzazione.
contact-link = Apri la pagina dell’assistenza
reference-label = Codice di riferimento
reference-hint = Tenga pronto questo codice. Dice all’assistenza che cosa è successo.

action-start = Vai alla pagina iniziale
action-form = Torna al modulo
action-sign-in = Accedi di nuovo
action-try-again = Riprova
action-other-account = Usa un altro account
action-check-again = Controlla di nuovo

again-later = Riprovi tra qualche minuto.
again-in-seconds =
    { $seconds ->
        [one] Riprovi tra 1 secondo.
       *[other] Riprovi tra { $seconds } secondi.
    }
again-in-minutes =
    { $minutes ->
        [one] Riprovi tra 1 minuto.
       *[other] Riprovi tra { $minutes } minuti.
    }
again-in-hours =
    { $hours ->
        [one] Riprovi tra 1 ora.
       *[other] Riprovi tra { $hours } ore.
    }

two-sentences = { $first } { $second }
