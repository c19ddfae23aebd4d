### What every page shares: the frame, the help block, links and waiting times.

skip-link = Ugrás a tartalomra
footer-help = Súgó

contact-title = Segítség kérése
contact-default = Forduljon szervezete informatikai ügyfélszolgálatához.
contact-link = Az ügyfélszolgálat oldalának megnyitása
reference-label = Hivatkozási kód
reference-hint = Kérjük, tartsa kéznél ezt a kódot. Ebből tudja meg az ügyfélszolgálat, hogy mi történt.

action-start = Ugrás a kezdőlapra
action-form = Vissza az űrlaphoz
action-sign-in = Bejelentkezés újra
action-try-again = Újrapróbálkozás
action-other-account = Másik fiók használata
action-check-again = Ellenőrzés újra

again-later = Kérjük, próbálja újra néhány perc múlva.
again-in-seconds =
    { $seconds ->
        [one] Kérjük, próbálja újra { $seconds } másodperc múlva.
       *[other] Kérjük, próbálja újra { $seconds } másodperc múlva.
    }
again-in-minutes =
    { $minutes ->
        [one] Kérjük, próbálja újra { $minutes } perc múlva.
       *[other] Kérjük, próbálja újra { $minutes } perc múlva.
    }
again-in-hours =
    { $hours ->
        [one] Kérjük, próbálja újra { $hours } óra múlva.
       *[other] Kérjük, próbálja újra { $hours } óra múlva.
    }

two-sentences = { $first } { $second }
