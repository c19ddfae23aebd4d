### Was das Formular noch tut: zeigen, was eingegeben ist, der Hinweis auf die Feststelltaste, und der Vorschlag.

show-password = Passwort anzeigen
hide-password = Passwort verbergen
password-is-shown = Ihr Passwort ist auf dem Bildschirm zu lesen.
password-is-hidden = Ihr Passwort ist verborgen.
caps-lock = Die Feststelltaste ist an.

suggest-button = Ein Passwort vorschlagen
suggest-another = Ein anderes vorschlagen
suggest-title = Ein Vorschlag für Sie
suggest-text = Niemand sonst hat ihn gesehen, und diese Website speichert ihn nicht. Schreiben Sie ihn auf, oder speichern Sie ihn in Ihrem Passwortmanager, bevor Sie Ihr Passwort ändern.
suggest-how = Geben Sie ihn in beide Felder für das neue Passwort ein.
suggest-use = Dieses Passwort verwenden
suggest-used = Der Vorschlag steht jetzt in beiden Feldern für das neue Passwort.
