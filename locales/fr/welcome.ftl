### The welcome page, and the page after the sign-out.

welcome-title = Changer votre mot de passe
welcome-lead = Ici, vous pouvez changer le mot de passe de votre compte professionnel ou scolaire.
welcome-step-sign-in = Connectez-vous sur la page de Microsoft.
welcome-step-type = Saisissez votre mot de passe actuel et un nouveau.
welcome-step-result = Nous vous disons si cela a marché, et ce qu’il faut faire ensuite.
welcome-button = Se connecter
welcome-not-kept = Ce site ne conserve pas vos mots de passe.
welcome-forgotten = Vous avez oublié votre mot de passe actuel ? Ce site ne peut pas le réinitialiser. Votre service d’assistance peut le faire.

signed-out-title = Votre session est fermée
signed-out-text = Votre session sur ce site est fermée.
signed-out-microsoft = Il se peut que votre session Microsoft soit encore ouverte dans ce navigateur. Si d’autres personnes utilisent cet ordinateur, fermez-la aussi.
signed-out-microsoft-link = Se déconnecter de Microsoft
