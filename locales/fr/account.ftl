### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Ce mot de passe expire dans moins d’un jour.
        [one] Ce mot de passe expire dans { $days } jour.
       *[other] Ce mot de passe expire dans { $days } jours.
    }
account-expires-soon = Changez-le dès maintenant. Vous pourrez ainsi continuer à travailler sans interruption.
account-overdue = Selon les règles de votre organisation, ce mot de passe aurait déjà dû être changé. Changez-le dès maintenant.

account-change-at = Changer votre mot de passe sur { $host }
account-guest-home = Il s’agit très probablement de { $domain }.
account-manager = Utilisez-vous un gestionnaire de mots de passe ? Il enregistre ce mot de passe pour la page de connexion de Microsoft, par exemple { $host }. Changez-le là aussi.
