### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = Votre mot de passe n’a pas été changé

changed-title = Votre mot de passe a été changé
changed-text = Microsoft a confirmé le changement.
changed-next = À partir de maintenant, utilisez votre nouveau mot de passe.

missing-text = Un champ est resté vide.
missing-next = Remplissez les trois champs.
missing-current = Saisissez votre mot de passe actuel.
missing-new = Saisissez un nouveau mot de passe.
missing-confirm = Saisissez le nouveau mot de passe une deuxième fois.

confirmation-differs-text = Les deux nouveaux mots de passe ne sont pas identiques.
confirmation-differs-next = Saisissez à nouveau le nouveau mot de passe dans les deux champs.

same-as-current-text = Le nouveau mot de passe est identique à l’actuel.
same-as-current-next = Choisissez-en un autre.

too-short-text = Le nouveau mot de passe est trop court.
too-short-next = Utilisez au moins { $shortest } caractères.

too-long-text = Le nouveau mot de passe est trop long.
too-long-next = Utilisez au plus 256 caractères.

too-few-kinds-text = Le nouveau mot de passe contient trop peu de types de caractères.
too-few-kinds-next = Utilisez au moins trois de ces types de caractères : minuscules, majuscules, chiffres, symboles.

unsupported-characters-text = Le nouveau mot de passe contient un caractère que Microsoft n’accepte pas.
unsupported-characters-next = Utilisez seulement des lettres de A à Z sans accent ni cédille, des chiffres, des espaces et les symboles de la liste.

wrong-current-password-text = Microsoft indique que ce n’est pas votre mot de passe actuel.
wrong-current-password-next = Vérifiez-le et saisissez-le à nouveau.

refused-by-policy-text = Microsoft n’a pas accepté le nouveau mot de passe et ne dit pas quelle règle il ne respecte pas.
refused-by-policy-next = Il est peut-être trop courant, contient peut-être un mot interdit, votre nom ou celui de votre organisation, ou est peut-être identique à votre dernier mot de passe. Essayez-en un plus long, fait de plusieurs mots sans rapport entre eux.

too-many-attempts-title = Attendez un peu avant de réessayer
too-many-attempts-text = Il y a eu trop d’essais en peu de temps. Nous n’avons pas envoyé celui-ci à Microsoft. Il n’a donc rien changé.

elsewhere-title = Vous ne pouvez pas changer ce mot de passe ici
guest-account-text = Vous avez ici un compte invité. Votre mot de passe est géré par une autre organisation.
guest-account-next = Changez-le là où cette organisation vous l’indique, ou demandez à son service d’assistance.
federated-account-text = Votre organisation conserve ce mot de passe dans son propre système de connexion, et non chez Microsoft.
federated-account-next = Changez-le dans ce système, ou demandez à votre service d’assistance où le trouver.
personal-account-text = C’est un compte Microsoft personnel. Son mot de passe n’est pas géré par une organisation.
personal-account-next = Changez-le sur le site de Microsoft, ou connectez-vous ici avec votre compte professionnel ou scolaire.
synced-account-text = Ce mot de passe est conservé sur les serveurs de votre organisation. C’est là qu’il faut le changer.
synced-account-next = Sur un ordinateur Windows relié au réseau de votre organisation, appuyez sur Ctrl+Alt+Suppr et choisissez « Modifier un mot de passe ». Ou demandez à votre service d’assistance.

sign-in-expired-title = Reconnectez-vous
sign-in-expired-text = Votre session a pris fin. Rien n’a été changé.
sign-in-expired-next = Reconnectez-vous, puis saisissez encore une fois vos mots de passe.

more-verification-needed-title = Microsoft veut vérifier encore une fois que c’est bien vous
more-verification-needed-text = Une règle de votre organisation demande une vérification de plus avant de changer ce mot de passe. Rien n’a été changé.
more-verification-needed-next = Reconnectez-vous et répondez à ce que Microsoft demande. Si vous revenez sur cette page, appelez votre service d’assistance et indiquez-lui le code ci-dessous.

request-refused-title = Nous avons arrêté cette demande
request-refused-text = Elle ne venait pas de la page de ce site. Rien n’a été changé.
request-refused-next = Rouvrez le formulaire et envoyez-le à partir de là.

throttled-title = Microsoft vous demande d’attendre
throttled-text = Microsoft reçoit trop de demandes en ce moment. Votre mot de passe n’a pas été changé.

microsoft-unavailable-title = Microsoft n’est pas disponible en ce moment
microsoft-unavailable-text = Nous n’avons pas pu joindre Microsoft, ou Microsoft n’a pas pu traiter notre demande. Rien n’a été changé.
microsoft-unavailable-sign-in = Nous n’avons pas pu joindre Microsoft pour vous connecter. Rien n’a été changé.

outcome-unknown-title = Votre mot de passe a peut-être été changé
outcome-unknown-text = Nous avons envoyé la demande, mais la réponse ne nous est pas parvenue.
outcome-unknown-next = Essayez d’abord de vous connecter avec votre nouveau mot de passe. Si cela ne marche pas, utilisez l’ancien. Si aucun des deux ne marche, appelez votre service d’assistance et indiquez-lui le code ci-dessous.
outcome-unknown-looked = Nous venons de vérifier encore une fois. Microsoft n’indique pas encore de changement. Cela peut prendre quelques minutes : le changement n’a donc pas forcément échoué.

permission-missing-title = Ce site n’a pas le droit de changer votre mot de passe
permission-missing-text = Microsoft n’a pas autorisé ce site à changer votre mot de passe. Rien n’a été changé.
permission-missing-next = Vous n’y êtes pour rien, et vous ne pouvez pas régler ce problème. C’est aux responsables de ce site de le faire. Appelez votre service d’assistance et indiquez-lui le code ci-dessous.

unexpected-answer-title = Votre mot de passe n’a très probablement pas été changé
unexpected-answer-text = Microsoft a donné une réponse que nous ne connaissons pas. Nous ne pouvons donc pas en être sûrs.
unexpected-answer-next = Utilisez d’abord votre ancien mot de passe. S’il ne marche plus, essayez le nouveau. Appelez votre service d’assistance et indiquez-lui le code ci-dessous.

session-store-unavailable-title = Revenez un peu plus tard
session-store-unavailable-text = Ce site ne peut laisser entrer personne en ce moment.
