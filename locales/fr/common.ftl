### What every page shares: the frame, the help block, links and waiting times.

skip-link = Aller au contenu
footer-help = Aide

contact-title = Obtenir de l’aide
contact-default = Adressez-vous au service d’assistance informatique de votre organisation.
contact-link = Ouvrir la page du service d’assistance
reference-label = Code de référence
reference-hint = Gardez ce code à portée de main. Il indique au service d’assistance ce qui s’est passé.

action-start = Aller à la page d’accueil
action-form = Revenir au formulaire
action-sign-in = Se reconnecter
action-try-again = Réessayer
action-other-account = Utiliser un autre compte
action-check-again = Vérifier à nouveau

again-later = Réessayez dans quelques minutes.
again-in-seconds =
    { $seconds ->
        [one] Réessayez dans { $seconds } seconde.
       *[other] Réessayez dans { $seconds } secondes.
    }
again-in-minutes =
    { $minutes ->
        [one] Réessayez dans { $minutes } minute.
       *[other] Réessayez dans { $minutes } minutes.
    }
again-in-hours =
    { $hours ->
        [one] Réessayez dans { $hours } heure.
       *[other] Réessayez dans { $hours } heures.
    }

two-sentences = { $first } { $second }
