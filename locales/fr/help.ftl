### The help page.

help-title = Aide
help-lead = De courtes réponses aux questions les plus fréquentes.

help-stopped-title = La connexion s’est arrêtée sur la page de Microsoft
help-stopped-lead = Dans ce cas, Microsoft ne vous a pas laissé revenir ici. Sa page indique pourquoi :
help-stopped-assigned-term = Vous n’avez pas accès
help-stopped-assigned = Votre compte n’a pas reçu l’accès à ce site. Demandez-le à votre service d’assistance.
help-stopped-approval-term = Approbation requise
help-stopped-approval = Votre organisation n’a pas encore approuvé ce site. Signalez-le à votre service d’assistance.
help-stopped-blocked-term = Blocage par une règle
help-stopped-blocked = Votre organisation n’autorise pas cet appareil, ce réseau ou ce lieu. Essayez avec un ordinateur de votre organisation.
help-stopped-locked-term = Compte verrouillé
help-stopped-locked = Un mauvais mot de passe a été saisi trop souvent, ici ou sur l’un de vos appareils. Attendez quelques minutes. Si le compte reste verrouillé, appelez votre service d’assistance.

help-refused-title = Mon nouveau mot de passe a été refusé
help-refused = Microsoft refuse les mots de passe trop courants, ceux qui contiennent un mot interdit, votre nom ou celui de votre organisation, et ceux qui sont identiques à votre dernier mot de passe. Microsoft ne nous dit pas laquelle de ces raisons s’applique.
help-refused-tip = Essayez un mot de passe plus long, fait de plusieurs mots sans rapport entre eux.

help-unknown-title = « Votre mot de passe a peut-être été changé »
help-unknown = Nous avons envoyé votre demande à Microsoft, mais sa réponse s’est perdue. Nous n’envoyons jamais une demande deux fois, car cela pourrait verrouiller votre compte.
help-unknown-next = Connectez-vous d’abord avec le nouveau mot de passe. Si cela ne marche pas, utilisez l’ancien.

help-forgotten-title = J’ai oublié mon mot de passe actuel
help-forgotten = Ce site permet seulement de changer un mot de passe que vous connaissez. Votre service d’assistance peut vous en donner un nouveau.

help-kept-title = Que deviennent mes mots de passe ici ?
help-kept = Ce site les transmet une seule fois à Microsoft, par une connexion protégée. Il ne les conserve pas et ne les note nulle part.
