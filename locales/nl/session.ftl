### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] U hebt minder dan een minuut om dit formulier te verzenden. Daarna moet u zich opnieuw aanmelden.
        [one] U hebt 1 minuut om dit formulier te verzenden. Daarna moet u zich opnieuw aanmelden.
       *[other] U hebt { $minutes } minuten om dit formulier te verzenden. Daarna moet u zich opnieuw aanmelden.
    }
session-ends =
    { $minutes ->
        [one] U wordt over ongeveer 1 minuut afgemeld. Wat u hebt getypt, gaat dan verloren.
       *[other] U wordt over ongeveer { $minutes } minuten afgemeld. Wat u hebt getypt, gaat dan verloren.
    }
session-stay = Aangemeld blijven
session-kept = U blijft aangemeld.
session-over = U bent nu waarschijnlijk afgemeld. Meld u opnieuw aan.
