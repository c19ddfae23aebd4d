### Die Versuche, die noch bleiben.

tries-back-in-seconds =
    { $seconds ->
        [one] Der nächste Versuch kommt in 1 Sekunde dazu.
       *[other] Der nächste Versuch kommt in { $seconds } Sekunden dazu.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Der nächste Versuch kommt in 1 Minute dazu.
       *[other] Der nächste Versuch kommt in { $minutes } Minuten dazu.
    }
tries-back-in-hours =
    { $hours ->
        [one] Der nächste Versuch kommt in 1 Stunde dazu.
       *[other] Der nächste Versuch kommt in { $hours } Stunden dazu.
    }

repeated-password-text = Microsoft hat uns schon gesagt, dass das nicht Ihr aktuelles Passwort ist.
repeated-password-next = Wir haben es deshalb nicht noch einmal gesendet, und Sie haben keinen Versuch verloren. Prüfen Sie es und geben Sie es noch einmal ein. Wenn Sie sicher sind, dass es stimmt, senden Sie es noch einmal ab. Dann fragen wir Microsoft wieder, und das zählt als Versuch.
