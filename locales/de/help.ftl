### Die Hilfeseite.

help-title = Hilfe
help-lead = Kurze Antworten auf die häufigsten Fragen.

help-stopped-title = Die Anmeldung blieb auf der Seite von Microsoft stehen
help-stopped-lead = Dann hat Microsoft Sie nicht hierher zurückkehren lassen. Die Seite von Microsoft nennt den Grund:
help-stopped-assigned-term = Sie haben keinen Zugriff
help-stopped-assigned = Ihr Konto hat keinen Zugriff auf diese Website bekommen. Bitten Sie Ihren Helpdesk darum.
help-stopped-approval-term = Genehmigung erforderlich
help-stopped-approval = Ihre Organisation hat diese Website noch nicht genehmigt. Sagen Sie Ihrem Helpdesk Bescheid.
help-stopped-blocked-term = Durch eine Regel blockiert
help-stopped-blocked = Ihre Organisation lässt dieses Gerät, dieses Netz oder diesen Ort nicht zu. Versuchen Sie es an einem Computer Ihrer Organisation.
help-stopped-locked-term = Konto gesperrt
help-stopped-locked = Ein falsches Passwort wurde zu oft eingegeben, hier oder auf einem Ihrer Geräte. Warten Sie ein paar Minuten. Wenn das Konto gesperrt bleibt, rufen Sie Ihren Helpdesk an.

help-refused-title = Mein neues Passwort wurde abgelehnt
help-refused = Microsoft lehnt Passwörter ab, die zu verbreitet sind, die ein gesperrtes Wort, Ihren Namen oder den Namen Ihrer Organisation enthalten, oder die dasselbe sind wie Ihr letztes. Welcher Grund es war, sagt Microsoft uns nicht.
help-refused-tip = Versuchen Sie ein längeres Passwort aus mehreren Wörtern, die nicht zusammengehören.

help-unknown-title = „Ihr Passwort wurde vielleicht geändert“
help-unknown = Wir haben Ihre Anfrage an Microsoft geschickt, aber die Antwort ging verloren. Wir schicken eine Anfrage nie zweimal, weil das Ihr Konto sperren könnte.
help-unknown-next = Melden Sie sich zuerst mit dem neuen Passwort an. Wenn das nicht klappt, nehmen Sie das alte.

help-forgotten-title = Ich habe mein aktuelles Passwort vergessen
help-forgotten = Hier können Sie nur ein Passwort ändern, das Sie kennen. Ihr Helpdesk kann Ihnen ein neues geben.

help-kept-title = Was geschieht hier mit meinen Passwörtern?
help-kept = Diese Website gibt sie einmal über eine geschützte Verbindung an Microsoft weiter. Sie speichert sie nicht und schreibt sie nirgends auf.
