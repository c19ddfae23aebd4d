### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] Jedną próbę odzyskasz za { $seconds } sekundę.
        [few] Jedną próbę odzyskasz za { $seconds } sekundy.
        [many] Jedną próbę odzyskasz za { $seconds } sekund.
       *[other] Jedną próbę odzyskasz za { $seconds } sekundy.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Jedną próbę odzyskasz za { $minutes } minutę.
        [few] Jedną próbę odzyskasz za { $minutes } minuty.
        [many] Jedną próbę odzyskasz za { $minutes } minut.
       *[other] Jedną próbę odzyskasz za { $minutes } minuty.
    }
tries-back-in-hours =
    { $hours ->
        [one] Jedną próbę odzyskasz za { $hours } godzinę.
        [few] Jedną próbę odzyskasz za { $hours } godziny.
        [many] Jedną próbę odzyskasz za { $hours } godzin.
       *[other] Jedną próbę odzyskasz za { $hours } godziny.
    }

repeated-password-text = Microsoft już nam odpowiedział, że to nie jest Twoje obecne hasło.
repeated-password-next = Dlatego nie wysłaliśmy go ponownie i nie ubyła Ci żadna próba. Sprawdź hasło i wpisz je jeszcze raz. Jeśli na pewno jest poprawne, wyślij je ponownie. Wtedy znowu zapytamy Microsoft i będzie to liczone jako próba.
