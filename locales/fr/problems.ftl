### What can go wrong on any website.

not-found-title = Page introuvable
not-found-text = Il n’y a pas de page à cette adresse.
not-found-next = Vérifiez l’adresse, ou allez à la page d’accueil.

method-not-allowed-title = Cette page ne fonctionne pas ainsi
method-not-allowed-text = Le navigateur a demandé cette page d’une manière qu’elle n’accepte pas. Rien n’a été changé.

too-large-title = C’était trop volumineux
too-large-text = Ce site a reçu plus de données qu’il n’en accepte. Rien n’a été changé.

bad-request-title = Nous n’avons pas pu lire cet envoi
bad-request-text = Ce qui a été envoyé était abîmé ou incomplet. Rien n’a été changé.

start-again-next = Recommencez depuis la page d’accueil.

internal-error-title = Un problème est survenu de notre côté
internal-error-text = Vous n’y êtes pour rien. Si vous veniez d’envoyer un nouveau mot de passe, nous ne pouvons pas dire s’il a été changé.
internal-error-next = Dans ce cas, essayez de vous connecter d’abord avec le nouveau mot de passe, puis avec l’ancien. Si vous avez besoin d’aide, appelez votre service d’assistance et indiquez-lui le code ci-dessous.
