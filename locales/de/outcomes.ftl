### Wie eine Änderung ausging: Überschrift, was bekannt ist, und der nächste Schritt. Nur sagen, was sicher ist.

not-changed-title = Ihr Passwort wurde nicht geändert

changed-title = Ihr Passwort wurde geändert
changed-text = Microsoft hat die Änderung bestätigt.
changed-next = Verwenden Sie ab jetzt Ihr neues Passwort.

missing-text = Ein Feld blieb leer.
missing-next = Bitte füllen Sie alle drei Felder aus.
missing-current = Geben Sie Ihr aktuelles Passwort ein.
missing-new = Geben Sie ein neues Passwort ein.
missing-confirm = Geben Sie das neue Passwort ein zweites Mal ein.

confirmation-differs-text = Die beiden neuen Passwörter sind nicht gleich.
confirmation-differs-next = Geben Sie das neue Passwort in beide Felder noch einmal ein.

same-as-current-text = Das neue Passwort ist dasselbe wie das aktuelle.
same-as-current-next = Wählen Sie ein anderes.

too-short-text = Das neue Passwort ist zu kurz.
too-short-next = Nehmen Sie mindestens { $shortest } Zeichen.

too-long-text = Das neue Passwort ist zu lang.
too-long-next = Nehmen Sie höchstens 256 Zeichen.

too-few-kinds-text = Das neue Passwort enthält zu wenige Arten von Zeichen.
too-few-kinds-next = Nehmen Sie mindestens drei dieser Arten: Kleinbuchstaben, Großbuchstaben, Ziffern, Sonderzeichen.

unsupported-characters-text = Das neue Passwort enthält ein Zeichen, das Microsoft nicht annimmt.
unsupported-characters-next = Verwenden Sie nur Buchstaben von A bis Z ohne Umlaute, ß und Akzente, Ziffern, Leerzeichen und die Sonderzeichen aus der Liste.

wrong-current-password-text = Microsoft sagt, dass das nicht Ihr aktuelles Passwort ist.
wrong-current-password-next = Prüfen Sie es, und geben Sie es noch einmal ein.

refused-by-policy-text = Microsoft hat das neue Passwort nicht angenommen und sagt nicht, gegen welche Regel es verstößt.
refused-by-policy-next = Vielleicht ist es zu verbreitet, enthält ein gesperrtes Wort, Ihren Namen oder den Namen Ihrer Organisation, oder ist dasselbe wie Ihr letztes Passwort. Versuchen Sie ein längeres aus mehreren Wörtern, die nicht zusammengehören.

too-many-attempts-title = Bitte warten Sie, bevor Sie es noch einmal versuchen
too-many-attempts-text = Es waren zu viele Versuche in kurzer Zeit. Diesen haben wir nicht an Microsoft geschickt, er hat also nichts geändert.

elsewhere-title = Dieses Passwort können Sie hier nicht ändern
guest-account-text = Sie sind hier Gast. Ihr Passwort liegt bei einer anderen Organisation.
guest-account-next = Ändern Sie es dort, wo diese Organisation es vorsieht, oder fragen Sie deren Helpdesk.
federated-account-text = Ihre Organisation verwaltet dieses Passwort in einem eigenen Anmeldesystem, nicht bei Microsoft.
federated-account-next = Ändern Sie es in diesem System, oder fragen Sie Ihren Helpdesk, wo Sie es finden.
personal-account-text = Das ist ein privates Microsoft-Konto. Sein Passwort liegt bei keiner Organisation.
personal-account-next = Ändern Sie es auf der Website von Microsoft, oder melden Sie sich hier mit Ihrem Geschäfts-, Schul- oder Unikonto an.
synced-account-text = Dieses Passwort liegt auf den eigenen Servern Ihrer Organisation. Es muss dort geändert werden.
synced-account-next = Drücken Sie an einem Windows-Computer im Netz Ihrer Organisation Strg+Alt+Entf, und wählen Sie „Kennwort ändern“. Oder fragen Sie Ihren Helpdesk.

sign-in-expired-title = Bitte melden Sie sich neu an
sign-in-expired-text = Ihre Anmeldung ist abgelaufen. Es wurde nichts geändert.
sign-in-expired-next = Melden Sie sich neu an, und geben Sie Ihre Passwörter dann noch einmal ein.

more-verification-needed-title = Microsoft möchte noch einmal prüfen, ob Sie es sind
more-verification-needed-text = Eine Regel Ihrer Organisation verlangt eine weitere Prüfung, bevor dieses Passwort geändert werden kann. Es wurde nichts geändert.
more-verification-needed-next = Melden Sie sich neu an, und beantworten Sie, was Microsoft fragt. Wenn Sie wieder auf dieser Seite landen, rufen Sie Ihren Helpdesk an, und lesen Sie den Code unten vor.

request-refused-title = Wir haben diese Anfrage gestoppt
request-refused-text = Sie kam nicht von einer Seite dieser Website. Es wurde nichts geändert.
request-refused-next = Öffnen Sie das Formular neu, und senden Sie es von dort ab.

throttled-title = Microsoft bittet Sie zu warten
throttled-text = Microsoft hat gerade zu viele Anfragen. Ihr Passwort wurde nicht geändert.

microsoft-unavailable-title = Microsoft ist gerade nicht erreichbar
microsoft-unavailable-text = Wir konnten Microsoft nicht erreichen, oder Microsoft konnte unsere Anfrage nicht annehmen. Es wurde nichts geändert.
microsoft-unavailable-sign-in = Wir konnten Microsoft nicht erreichen, um Sie anzumelden. Es wurde nichts geändert.

outcome-unknown-title = Ihr Passwort wurde vielleicht geändert
outcome-unknown-text = Wir haben die Anfrage gesendet, aber es kam keine Antwort zurück.
outcome-unknown-next = Versuchen Sie zuerst, sich mit Ihrem neuen Passwort anzumelden. Wenn das nicht klappt, nehmen Sie das alte. Wenn beides nicht klappt, rufen Sie Ihren Helpdesk an, und lesen Sie den Code unten vor.
outcome-unknown-looked = Wir haben eben noch einmal nachgesehen. Microsoft zeigt noch keine Änderung. Das kann ein paar Minuten dauern. Es heißt also nicht, dass die Änderung misslungen ist.

permission-missing-title = Diese Website darf Ihr Passwort nicht ändern
permission-missing-text = Microsoft hat dieser Website nicht erlaubt, Ihr Passwort zu ändern. Es wurde nichts geändert.
permission-missing-next = Sie haben nichts falsch gemacht, und Sie können das nicht beheben. Das müssen die Leute tun, die diese Website betreiben. Bitte rufen Sie Ihren Helpdesk an, und lesen Sie den Code unten vor.

unexpected-answer-title = Ihr Passwort wurde sehr wahrscheinlich nicht geändert
unexpected-answer-text = Microsoft hat auf eine Weise geantwortet, die wir nicht kennen. Deshalb können wir nicht sicher sein.
unexpected-answer-next = Verwenden Sie zuerst Ihr altes Passwort. Wenn es nicht mehr geht, versuchen Sie das neue. Bitte rufen Sie Ihren Helpdesk an, und lesen Sie den Code unten vor.

session-store-unavailable-title = Bitte kommen Sie etwas später wieder
session-store-unavailable-text = Diese Website kann gerade niemanden hereinlassen.
