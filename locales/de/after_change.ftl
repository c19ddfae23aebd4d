### Das Feld „überall abmelden“ auf dem Formular, und die Seite nach einer Änderung.

sign-out-everywhere-label = Mich auch überall abmelden
sign-out-everywhere-hint = Microsoft beendet dann Ihre Anmeldungen auf allen Computern, Handys und Tablets. Sie melden sich dort mit Ihrem neuen Passwort wieder an. Das ist sinnvoll, wenn jemand anderes Ihr Passwort kennen könnte oder wenn Sie ein Gerät verloren haben. Es dauert ein paar Minuten, und manche Apps bemerken es erst nach einer Stunde oder später.

sign-out-done-title = Sie werden überall abgemeldet
sign-out-done = Microsoft hat zugesagt, Ihre Anmeldungen auf allen Geräten zu beenden. Das dauert ein paar Minuten, und manche Apps bemerken es erst nach einer Stunde oder später.
sign-out-failed-title = Wir konnten Sie nicht überall abmelden
sign-out-failed = Ihr neues Passwort ist festgelegt. Aber Microsoft hat unsere Bitte nicht angenommen, Ihre Anmeldungen auf allen Geräten zu beenden.
sign-out-unknown-title = Vielleicht sind Sie nicht überall abgemeldet
sign-out-unknown = Ihr neues Passwort ist festgelegt. Wir haben Microsoft gebeten, Ihre Anmeldungen auf allen Geräten zu beenden, aber es kam keine Antwort zurück.
sign-out-not-tried-title = Wir haben Sie nicht überall abgemeldet
sign-out-not-tried = Wir haben Microsoft nicht gebeten, Ihre Anmeldungen auf anderen Geräten zu beenden, weil wir nicht rechtzeitig sicher sein konnten, dass Ihr Passwort geändert wurde.
sign-out-not-tried-unknown = Wir haben Microsoft nicht gebeten, Ihre Anmeldungen auf anderen Geräten zu beenden, weil nicht sicher ist, dass Ihr Passwort geändert wurde.
sign-out-yourself = { $host } öffnen, um sich überall abzumelden
sign-out-yourself-hint = Sie können es selbst tun: Öffnen Sie diese Seite, melden Sie sich mit Ihrem neuen Passwort an, und wählen Sie „Überall abmelden“.
sign-out-help-desk = Wenn Sie überall abgemeldet werden möchten, fragen Sie Ihren Helpdesk.

changed-signed-out = Sie sind jetzt von dieser Website abgemeldet.
changed-next-title = Wie es weitergeht
changed-open = { $host } öffnen
changed-phone-title = Handy und Tablet
changed-phone = E-Mail-Programme und andere Apps bitten Sie vielleicht, sich neu anzumelden. Verwenden Sie Ihr neues Passwort. Manche Apps fragen erst nach einer Stunde oder später.
changed-devices-title = Andere Computer und Browser
changed-devices = Vielleicht müssen Sie sich dort mit Ihrem neuen Passwort neu anmelden.
changed-windows-title = Windows
changed-windows = Melden Sie sich mit diesem Konto bei Windows an? Stellen Sie eine Internetverbindung her, sperren Sie den Computer, und entsperren Sie ihn mit Ihrem neuen Passwort. Eine PIN oder ein Fingerabdruck bleibt gleich.
changed-network-title = WLAN und VPN
changed-network = Wenn WLAN oder VPN dieses Passwort verwenden, geben Sie dort bald das neue ein. Ein Gerät, das es weiter mit dem alten versucht, kann Ihr Konto sperren.
changed-manager-title = Passwortmanager
changed-manager = Ändern Sie den Eintrag für die Anmeldeseite von Microsoft, zum Beispiel { $host }. Ein Eintrag nur für diese Website genügt nicht.
