### Das Formular.

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
password-rules-length = hat { $shortest } bis 256 Zeichen
password-rules-kinds = enthält mindestens drei dieser Arten: Kleinbuchstaben, Großbuchstaben, Ziffern, Sonderzeichen
password-rules-characters = enthält nur Buchstaben von A bis Z ohne Umlaute, ß und Akzente, Ziffern, Leerzeichen und diese Sonderzeichen:
password-rules-history = ist nicht dasselbe wie Ihr letztes Passwort
password-tip = Gut zu wissen: Mehrere Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.
password-button = Passwort ändern
password-busy = Wir ändern Ihr Passwort. Das kann eine halbe Minute dauern. Bitte lassen Sie diese Seite offen.
password-sign-out = Abmelden
password-tries-left =
    { $tries ->
        [one] Sie haben noch 1 Versuch, bevor Sie warten müssen.
       *[other] Sie haben noch { $tries } Versuche, bevor Sie warten müssen.
    }
password-tries-none = Sie haben im Moment keinen Versuch mehr.
