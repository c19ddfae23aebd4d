### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Kevesebb mint egy perce van az űrlap elküldésére. Utána újra be kell jelentkeznie.
        [one] 1 perce van az űrlap elküldésére. Utána újra be kell jelentkeznie.
       *[other] { $minutes } perce van az űrlap elküldésére. Utána újra be kell jelentkeznie.
    }
session-ends =
    { $minutes ->
        [one] Körülbelül 1 perc múlva kijelentkeztetjük. Amit beírt, akkor elvész.
       *[other] Körülbelül { $minutes } perc múlva kijelentkeztetjük. Amit beírt, akkor elvész.
    }
session-stay = Bejelentkezve maradok
session-kept = Bejelentkezve marad.
session-over = Valószínűleg már kijelentkeztettük. Kérjük, jelentkezzen be újra.
