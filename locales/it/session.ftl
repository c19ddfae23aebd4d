### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Ha meno di un minuto per inviare questo modulo. Dopo dovrà accedere di nuovo.
        [one] Ha 1 minuto per inviare questo modulo. Dopo dovrà accedere di nuovo.
       *[other] Ha { $minutes } minuti per inviare questo modulo. Dopo dovrà accedere di nuovo.
    }
session-ends =
    { $minutes ->
        [one] La sua sessione terminerà tra circa 1 minuto. Quello che ha scritto andrà perso.
       *[other] La sua sessione terminerà tra circa { $minutes } minuti. Quello che ha scritto andrà perso.
    }
session-stay = Continua la sessione
session-kept = La sua sessione continua.
session-over = Probabilmente la sua sessione è già terminata. Acceda di nuovo.
