### Was das Formular sonst noch kann.

show-password = Passwort anzeigen
hide-password = Passwort verbergen
password-is-shown = Ihr Passwort ist auf dem Bildschirm lesbar.
password-is-hidden = Ihr Passwort ist verborgen.
caps-lock = Die Feststelltaste ist an.

suggest-button = Passwort vorschlagen
suggest-another = Anderes vorschlagen
suggest-title = Ein Vorschlag für Sie
suggest-text = Niemand sonst hat ihn gesehen, und diese Seite speichert ihn nicht. Schreiben Sie ihn auf, oder speichern Sie ihn in Ihrem Passwortmanager, bevor Sie Ihr Passwort ändern.
suggest-how = Geben Sie ihn in beide Felder für das neue Passwort ein.
suggest-use = Dieses Passwort verwenden
suggest-used = Der Vorschlag steht jetzt in beiden Feldern für das neue Passwort.
