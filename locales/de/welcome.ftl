### Die Startseite, und die Seite nach dem Abmelden.

welcome-title = Passwort ändern
welcome-lead = Hier können Sie das Passwort Ihres Geschäfts-, Schul- oder Unikontos ändern.
welcome-step-sign-in = Melden Sie sich auf der Seite von Microsoft an.
welcome-step-type = Geben Sie Ihr aktuelles und ein neues Passwort ein.
welcome-step-result = Wir sagen Ihnen, ob es geklappt hat und was als Nächstes zu tun ist.
welcome-button = Anmelden
welcome-not-kept = Diese Website speichert Ihre Passwörter nicht.
welcome-forgotten = Aktuelles Passwort vergessen? Diese Website kann es nicht zurücksetzen. Ihr Helpdesk kann es.

signed-out-title = Sie sind abgemeldet
signed-out-text = Sie sind von dieser Website abgemeldet.
signed-out-microsoft = In diesem Browser sind Sie vielleicht noch bei Microsoft angemeldet. Wenn andere diesen Computer benutzen, melden Sie sich auch dort ab.
signed-out-microsoft-link = Bei Microsoft abmelden
