### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] Vous aurez un nouvel essai dans { $seconds } seconde.
       *[other] Vous aurez un nouvel essai dans { $seconds } secondes.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Vous aurez un nouvel essai dans { $minutes } minute.
       *[other] Vous aurez un nouvel essai dans { $minutes } minutes.
    }
tries-back-in-hours =
    { $hours ->
        [one] Vous aurez un nouvel essai dans { $hours } heure.
       *[other] Vous aurez un nouvel essai dans { $hours } heures.
    }

repeated-password-text = Microsoft nous a déjà dit que ce n’est pas votre mot de passe actuel.
repeated-password-next = Nous ne l’avons donc pas envoyé de nouveau, et vous n’avez perdu aucun essai. Vérifiez-le et saisissez-le à nouveau. Si vous avez la certitude qu’il est juste, envoyez-le encore une fois. Nous interrogerons alors de nouveau Microsoft, et cela comptera comme un essai.
