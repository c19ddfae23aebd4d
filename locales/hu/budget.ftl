### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] { $seconds } másodperc múlva visszakap egy próbálkozást.
       *[other] { $seconds } másodperc múlva visszakap egy próbálkozást.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] { $minutes } perc múlva visszakap egy próbálkozást.
       *[other] { $minutes } perc múlva visszakap egy próbálkozást.
    }
tries-back-in-hours =
    { $hours ->
        [one] { $hours } óra múlva visszakap egy próbálkozást.
       *[other] { $hours } óra múlva visszakap egy próbálkozást.
    }

repeated-password-text = A Microsoft már jelezte nekünk, hogy nem ez a jelenlegi jelszava.
repeated-password-next = Ezért nem küldtük el újra, és nem veszített próbálkozást. Ellenőrizze, és írja be újra. Ha biztos benne, hogy helyes, küldje el még egyszer. Akkor újra megkérdezzük a Microsoftot, és az már próbálkozásnak számít.
