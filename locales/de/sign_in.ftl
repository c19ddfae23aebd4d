### Warum eine Anmeldung nicht geklappt hat.

cancelled-title = Die Anmeldung wurde abgebrochen
cancelled-text = Sie wurde beendet, bevor sie fertig war. Es wurde nichts geändert.
cancelled-next = Melden Sie sich neu an, wenn Sie bereit sind.

expired-title = Diese Anmeldung ist zu alt
expired-text = Sie hat zu lange gedauert, oder die Anmeldeseite wurde ein zweites Mal geöffnet. Es wurde nichts geändert.
expired-next = Bitte fangen Sie noch einmal an.

not-started-here-title = Diese Anmeldung hat nicht hier begonnen
not-started-here-text = Dieser Browser hat sie nicht begonnen. Vielleicht war es ein anderer Browser, oder Cookies sind gesperrt.
not-started-here-next = Fangen Sie in diesem Browser noch einmal an, und erlauben Sie Cookies für diese Website.

wrong-account-title = Bitte verwenden Sie Ihr Geschäfts-, Schul- oder Unikonto
wrong-account-text = Das Konto, mit dem Sie sich angemeldet haben, gehört nicht zu dieser Organisation.
wrong-account-next = Fangen Sie noch einmal an, und wählen Sie das Konto dieser Organisation.

not-assigned-title = Sie haben keinen Zugriff auf diese Website
not-assigned-text = Ihre Anmeldung hat geklappt, aber niemand hat Ihrem Konto Zugriff auf diese Website gegeben.
not-assigned-next = Bitten Sie Ihren Helpdesk um Zugriff, und lesen Sie den Code unten vor.

blocked-by-policy-title = Eine Regel Ihrer Organisation hat die Anmeldung gestoppt
blocked-by-policy-text = So eine Regel kann von Ihrem Gerät, Ihrem Netz oder Ihrem Aufenthaltsort abhängen.
blocked-by-policy-next = Versuchen Sie es an einem Computer oder in einem Netz Ihrer Organisation noch einmal. Wenn das nicht hilft, rufen Sie Ihren Helpdesk an, und lesen Sie den Code unten vor.

account-locked-title = Ihr Konto ist vorübergehend gesperrt
account-locked-text = Microsoft hat zu viele falsche Passwörter gesehen, oder eine Anmeldung, die verdächtig aussah.
account-locked-next = Warten Sie ein paar Minuten, und versuchen Sie es dann noch einmal. Wenn das nicht hilft, rufen Sie Ihren Helpdesk an, und lesen Sie den Code unten vor.

account-disabled-title = Ihr Konto ist deaktiviert
account-disabled-text = Microsoft sagt, dass man sich mit diesem Konto nicht anmelden darf.
account-disabled-next = Bitte rufen Sie Ihren Helpdesk an, und lesen Sie den Code unten vor.

password-expired-title = Ihr Passwort ist abgelaufen
password-expired-text = Es muss auf der Anmeldeseite von Microsoft geändert werden, bevor eine andere Website Sie hereinlässt.
password-expired-next = Melden Sie sich bei office.com an, und wählen Sie ein neues Passwort, wenn Microsoft danach fragt.

consent-missing-title = Diese Website braucht noch eine Genehmigung
consent-missing-text = Ihre Organisation hat dieser Website noch nicht erlaubt, Passwörter zu ändern.
consent-missing-next = Sie können das nicht beheben. Bitte rufen Sie Ihren Helpdesk an, und lesen Sie den Code unten vor.

invalid-token-title = Wir konnten Ihre Anmeldung nicht prüfen
invalid-token-text = Die Antwort, die zurückkam, hat unsere Sicherheitsprüfung nicht bestanden. Deshalb haben wir sie nicht verwendet.
invalid-token-next = Bitte versuchen Sie es noch einmal. Wenn Sie diese Seite wieder sehen, rufen Sie Ihren Helpdesk an, und lesen Sie den Code unten vor.

portal-misconfigured-title = Diese Website ist nicht richtig eingerichtet
portal-misconfigured-text = Microsoft hat die Einstellungen dieser Website nicht angenommen. Sie haben nichts falsch gemacht.
portal-misconfigured-next = Das müssen die Leute beheben, die diese Website betreiben. Bitte rufen Sie Ihren Helpdesk an, und lesen Sie den Code unten vor.
