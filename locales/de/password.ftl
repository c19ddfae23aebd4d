### Das Formular, und die Seite nach einer Änderung.

password-title = Passwort ändern
password-title-problem = Problem: Passwort ändern
password-signed-in = Angemeldet als { $name }.
password-age =
    { $days ->
        [0] Sie haben dieses Passwort vor weniger als einem Tag geändert.
        [one] Sie haben dieses Passwort vor 1 Tag geändert.
       *[other] Sie haben dieses Passwort vor { $days } Tagen geändert.
    }
password-summary = Ihr Passwort wurde nicht geändert
password-account = Konto
password-current = Aktuelles Passwort
password-new = Neues Passwort
password-confirm = Neues Passwort wiederholen
password-rules-title = Ihr neues Passwort
password-rules-length = hat 8 bis 256 Zeichen
password-rules-kinds = hat mindestens drei davon: kleine Buchstaben, große Buchstaben, Ziffern, Sonderzeichen
password-rules-characters = hat nur Buchstaben von A bis Z ohne Umlaute und Akzente, Ziffern, Leerzeichen und diese Sonderzeichen:
password-rules-history = ist nicht dasselbe wie Ihr letztes Passwort
password-tip = Gut zu wissen: Mehrere Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.
password-manager = Verwenden Sie einen Passwortmanager? Er führt dieses Passwort unter der Anmeldeseite von Microsoft, zum Beispiel login.microsoftonline.com. Ändern Sie es auch dort.
password-button = Passwort ändern
password-busy = Wir ändern Ihr Passwort. Das kann eine halbe Minute dauern. Bitte lassen Sie diese Seite offen.
password-sign-out = Abmelden
password-tries-left =
    { $tries ->
        [one] Sie haben noch 1 Versuch, bevor Sie warten müssen.
       *[other] Sie haben noch { $tries } Versuche, bevor Sie warten müssen.
    }
password-tries-none = Sie haben im Moment keinen Versuch mehr.

changed-signed-out = Sie sind jetzt von dieser Seite abgemeldet.
changed-next-title = Wie es weitergeht
changed-phone-title = Handy und Tablet
changed-phone = Mail und andere Apps bitten Sie vielleicht, sich neu anzumelden. Nehmen Sie Ihr neues Passwort. Manche Apps fragen erst nach einer Stunde oder später.
changed-devices-title = Andere Computer und Browser
changed-devices = Vielleicht müssen Sie sich dort mit Ihrem neuen Passwort neu anmelden.
changed-windows-title = Windows
changed-windows = Melden Sie sich mit diesem Konto bei Windows an? Stellen Sie eine Internetverbindung her, sperren Sie den Computer, und entsperren Sie ihn mit Ihrem neuen Passwort. Eine PIN oder ein Fingerabdruck bleibt gleich.
changed-network-title = WLAN und VPN
changed-network = Wenn sie dieses Passwort verwenden, geben Sie dort bald das neue ein. Ein Gerät, das es weiter mit dem alten versucht, kann Ihr Konto sperren.
changed-manager-title = Passwortmanager
changed-manager = Ändern Sie den Eintrag für die Anmeldeseite von Microsoft, zum Beispiel login.microsoftonline.com. Ein Eintrag nur für diese Seite genügt nicht.
