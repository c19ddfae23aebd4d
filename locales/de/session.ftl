### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Sie haben weniger als eine Minute, um dieses Formular abzuschicken. Danach müssen Sie sich neu anmelden.
        [one] Sie haben 1 Minute, um dieses Formular abzuschicken. Danach müssen Sie sich neu anmelden.
       *[other] Sie haben { $minutes } Minuten, um dieses Formular abzuschicken. Danach müssen Sie sich neu anmelden.
    }
session-ends =
    { $minutes ->
        [one] Sie werden in etwa 1 Minute abgemeldet. Was Sie eingegeben haben, geht dann verloren.
       *[other] Sie werden in etwa { $minutes } Minuten abgemeldet. Was Sie eingegeben haben, geht dann verloren.
    }
session-stay = Angemeldet bleiben
session-kept = Sie bleiben angemeldet.
session-over = Sie sind jetzt wahrscheinlich abgemeldet. Bitte melden Sie sich neu an.
