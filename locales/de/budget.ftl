### Die Versuche, die noch übrig sind, und ein falsches aktuelles Passwort, das noch einmal kommt.

tries-back-in-seconds =
    { $seconds ->
        [one] Der nächste Versuch wird in 1 Sekunde wieder frei.
       *[other] Der nächste Versuch wird in { $seconds } Sekunden wieder frei.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Der nächste Versuch wird in 1 Minute wieder frei.
       *[other] Der nächste Versuch wird in { $minutes } Minuten wieder frei.
    }
tries-back-in-hours =
    { $hours ->
        [one] Der nächste Versuch wird in 1 Stunde wieder frei.
       *[other] Der nächste Versuch wird in { $hours } Stunden wieder frei.
    }

repeated-password-text = Microsoft hat uns schon gesagt, dass das nicht Ihr aktuelles Passwort ist.
repeated-password-next = Deshalb haben wir es nicht noch einmal geschickt, und Sie haben keinen Versuch verloren. Prüfen Sie es, und geben Sie es noch einmal ein. Wenn Sie sicher sind, dass es stimmt, senden Sie es noch einmal ab. Dann fragen wir Microsoft erneut, und das zählt als Versuch.
