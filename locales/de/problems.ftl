### Was auf jeder Website schiefgehen kann.

not-found-title = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es keine Seite.
not-found-next = Prüfen Sie die Adresse, oder gehen Sie zur Startseite.

method-not-allowed-title = So funktioniert diese Seite nicht
method-not-allowed-text = Der Browser hat diese Seite auf eine Weise angefragt, die sie nicht kennt. Es wurde nichts geändert.

too-large-title = Das war zu viel
too-large-text = Es wurde mehr gesendet, als diese Website annimmt. Es wurde nichts geändert.

bad-request-title = Das konnten wir nicht lesen
bad-request-text = Was gesendet wurde, war beschädigt oder nicht vollständig. Es wurde nichts geändert.

start-again-next = Bitte fangen Sie auf der Startseite noch einmal an.

internal-error-title = Bei uns ist etwas schiefgegangen
internal-error-text = Sie haben nichts falsch gemacht. Falls Sie eben ein neues Passwort gesendet haben, können wir nicht sagen, ob Ihr Passwort geändert wurde.
internal-error-next = Versuchen Sie in diesem Fall, sich zuerst mit dem neuen Passwort anzumelden und dann mit dem alten. Wenn Sie Hilfe brauchen, rufen Sie Ihren Helpdesk an, und lesen Sie den Code unten vor.
