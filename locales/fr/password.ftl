### The form.

password-title = Changer votre mot de passe
password-title-problem = Problème : Changer votre mot de passe
password-signed-in = Session ouverte au nom de { $name }.
password-age =
    { $days ->
        [0] Vous avez changé ce mot de passe il y a moins d’un jour.
        [one] Vous avez changé ce mot de passe il y a { $days } jour.
       *[other] Vous avez changé ce mot de passe il y a { $days } jours.
    }
password-summary = Votre mot de passe n’a pas été changé
password-account = Compte
password-current = Mot de passe actuel
password-new = Nouveau mot de passe
password-confirm = Répéter le nouveau mot de passe
password-rules-title = Votre nouveau mot de passe
password-rules-length = contient de { $shortest } à 256 caractères
password-rules-kinds = contient au moins trois de ces types de caractères : minuscules, majuscules, chiffres, symboles
password-rules-characters = contient seulement des lettres de A à Z sans accent ni cédille, des chiffres, des espaces et ces symboles :
password-rules-history = n’est pas identique à votre dernier mot de passe
password-tip = Bon à savoir : plusieurs mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.
password-button = Changer le mot de passe
password-busy = Nous changeons votre mot de passe. Cela peut prendre une demi-minute. Laissez cette page ouverte.
password-sign-out = Se déconnecter
password-tries-left =
    { $tries ->
        [one] Il vous reste { $tries } essai avant de devoir attendre.
       *[other] Il vous reste { $tries } essais avant de devoir attendre.
    }
password-tries-none = Il ne vous reste aucun essai pour le moment.
