### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Vous avez moins d’une minute pour envoyer ce formulaire. Ensuite, vous devrez vous reconnecter.
        [one] Vous avez { $minutes } minute pour envoyer ce formulaire. Ensuite, vous devrez vous reconnecter.
       *[other] Vous avez { $minutes } minutes pour envoyer ce formulaire. Ensuite, vous devrez vous reconnecter.
    }
session-ends =
    { $minutes ->
        [one] Votre session prendra fin dans environ { $minutes } minute. Ce que vous avez saisi sera alors perdu.
       *[other] Votre session prendra fin dans environ { $minutes } minutes. Ce que vous avez saisi sera alors perdu.
    }
session-stay = Prolonger la session
session-kept = Votre session continue.
session-over = Votre session a probablement pris fin. Veuillez vous reconnecter.
