### Why a sign-in did not work.

cancelled-title = La connexion a été arrêtée
cancelled-text = Elle a été arrêtée avant d’être terminée. Rien n’a été changé.
cancelled-next = Reconnectez-vous quand vous le souhaitez.

expired-title = Cette connexion est trop ancienne
expired-text = Elle a pris trop de temps, ou la page de connexion a été ouverte une deuxième fois. Rien n’a été changé.
expired-next = Recommencez.

not-started-here-title = Cette connexion n’a pas commencé ici
not-started-here-text = Ce navigateur ne l’a pas lancée. Un autre navigateur l’a peut-être fait, ou les cookies sont peut-être bloqués.
not-started-here-next = Recommencez dans ce navigateur et autorisez les cookies pour ce site.

wrong-account-title = Utilisez votre compte professionnel ou scolaire
wrong-account-text = Le compte qui s’est connecté n’appartient pas à cette organisation.
wrong-account-next = Recommencez et choisissez le compte de cette organisation.

not-assigned-title = Vous n’avez pas accès à ce site
not-assigned-text = Votre connexion a réussi, mais personne n’a donné à votre compte l’accès à ce site.
not-assigned-next = Demandez l’accès à votre service d’assistance et indiquez-lui le code ci-dessous.

blocked-by-policy-title = Une règle de votre organisation a arrêté la connexion
blocked-by-policy-text = Une telle règle peut dépendre de votre appareil, de votre réseau ou du lieu où vous êtes.
blocked-by-policy-next = Réessayez depuis un ordinateur ou un réseau de votre organisation. Si cela ne suffit pas, appelez votre service d’assistance et indiquez-lui le code ci-dessous.

account-locked-title = Votre compte est verrouillé pour un moment
account-locked-text = Microsoft a vu trop de mauvais mots de passe, ou une connexion qui semblait anormale.
account-locked-next = Attendez quelques minutes, puis réessayez. Si cela ne suffit pas, appelez votre service d’assistance et indiquez-lui le code ci-dessous.

account-disabled-title = Votre compte est désactivé
account-disabled-text = Microsoft indique que ce compte n’a pas le droit de se connecter.
account-disabled-next = Appelez votre service d’assistance et indiquez-lui le code ci-dessous.

password-expired-title = Votre mot de passe a expiré
password-expired-text = Il faut le changer sur la page de connexion de Microsoft avant qu’un autre site vous laisse entrer.
password-expired-next = Connectez-vous sur office.com et choisissez un nouveau mot de passe quand Microsoft vous le demande.

consent-missing-title = Ce site attend encore une approbation
consent-missing-text = Votre organisation n’a pas encore autorisé ce site à changer des mots de passe.
consent-missing-next = Vous ne pouvez pas régler ce problème. Appelez votre service d’assistance et indiquez-lui le code ci-dessous.

invalid-token-title = Nous n’avons pas pu vérifier votre connexion
invalid-token-text = La réponse reçue n’a pas passé nos contrôles de sécurité. Nous ne l’avons donc pas utilisée.
invalid-token-next = Réessayez. Si vous revoyez cette page, appelez votre service d’assistance et indiquez-lui le code ci-dessous.

portal-misconfigured-title = Ce site n’est pas configuré correctement
portal-misconfigured-text = Microsoft n’a pas accepté la configuration de ce site. Vous n’y êtes pour rien.
portal-misconfigured-next = C’est aux responsables de ce site de régler le problème. Appelez votre service d’assistance et indiquez-lui le code ci-dessous.
