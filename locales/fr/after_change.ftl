### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Me déconnecter aussi partout
sign-out-everywhere-hint = Microsoft ferme alors vos sessions sur tous les ordinateurs, téléphones et tablettes. Vous devrez vous y reconnecter avec votre nouveau mot de passe. C’est une bonne idée si une autre personne connaît peut-être votre mot de passe ou si vous avez perdu un appareil. Cela prend quelques minutes, et certaines applications ne s’en aperçoivent qu’après une heure ou plus.

sign-out-done-title = Vos sessions vont être fermées partout
sign-out-done = Microsoft a accepté de fermer vos sessions sur tous les appareils. Cela prend quelques minutes, et certaines applications ne s’en aperçoivent qu’après une heure ou plus.
sign-out-failed-title = Nous n’avons pas pu fermer vos sessions partout
sign-out-failed = Votre nouveau mot de passe est en place. Mais Microsoft n’a pas accepté notre demande de fermer vos sessions sur tous les appareils.
sign-out-unknown-title = Vos sessions ne sont peut-être pas fermées partout
sign-out-unknown = Votre nouveau mot de passe est en place. Nous avons demandé à Microsoft de fermer vos sessions sur tous les appareils, mais sa réponse ne nous est pas parvenue.
sign-out-not-tried-title = Nous n’avons pas fermé vos sessions partout
sign-out-not-tried = Nous n’avons pas demandé à Microsoft de fermer vos sessions sur vos autres appareils, car nous n’avons pas eu à temps la certitude que votre mot de passe avait changé.
sign-out-not-tried-unknown = Nous n’avons pas demandé à Microsoft de fermer vos sessions sur vos autres appareils, car il n’est pas certain que votre mot de passe ait changé.
sign-out-yourself = Ouvrir { $host } pour se déconnecter partout
sign-out-yourself-hint = Vous pouvez le faire vous-même : ouvrez cette page, connectez-vous avec votre nouveau mot de passe et choisissez « Se déconnecter partout ».
sign-out-help-desk = Si vous souhaitez une déconnexion partout, demandez-la à votre service d’assistance.

changed-signed-out = Votre session sur ce site est maintenant fermée.
changed-next-title = Et maintenant ?
changed-open = Ouvrir { $host }
changed-phone-title = Téléphone et tablette
changed-phone = La messagerie et d’autres applications vous demanderont peut-être de vous reconnecter. Utilisez votre nouveau mot de passe. Certaines applications ne le demandent qu’après une heure ou plus.
changed-devices-title = Autres ordinateurs et navigateurs
changed-devices = Vous devrez peut-être vous y reconnecter avec votre nouveau mot de passe.
changed-windows-title = Windows
changed-windows = Vous connectez-vous à Windows avec ce compte ? Reliez l’ordinateur à Internet, verrouillez-le, puis déverrouillez-le avec votre nouveau mot de passe. Le code PIN et l’empreinte digitale ne changent pas.
changed-network-title = Wi-Fi et VPN
changed-network = Si le Wi-Fi ou le VPN utilise ce mot de passe, saisissez-y vite le nouveau. Un appareil qui continue d’essayer l’ancien peut verrouiller votre compte.
changed-manager-title = Gestionnaire de mots de passe
changed-manager = Modifiez l’entrée pour la page de connexion de Microsoft, par exemple { $host }. Une entrée pour ce site ne suffit pas à elle seule.
