### Was auf dem Formular über das Konto steht, und wo ein Passwort geändert wird, das hier nicht geändert werden kann.

account-expires =
    { $days ->
        [0] Dieses Passwort läuft in weniger als einem Tag ab.
        [one] Dieses Passwort läuft in 1 Tag ab.
       *[other] Dieses Passwort läuft in { $days } Tagen ab.
    }
account-expires-soon = Bitte ändern Sie es jetzt. Dann können Sie ohne Unterbrechung weiterarbeiten.
account-overdue = Nach den Regeln Ihrer Organisation hätte dieses Passwort schon geändert werden sollen. Bitte ändern Sie es jetzt.

account-change-at = Passwort auf { $host } ändern
account-guest-home = Sehr wahrscheinlich ist das { $domain }.
account-manager = Verwenden Sie einen Passwortmanager? Dort steht dieses Passwort im Eintrag für die Anmeldeseite von Microsoft, zum Beispiel { $host }. Ändern Sie es auch dort.
