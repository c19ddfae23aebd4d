### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] Du får neste forsøk om 1 sekund.
       *[other] Du får neste forsøk om { $seconds } sekunder.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Du får neste forsøk om 1 minutt.
       *[other] Du får neste forsøk om { $minutes } minutter.
    }
tries-back-in-hours =
    { $hours ->
        [one] Du får neste forsøk om 1 time.
       *[other] Du får neste forsøk om { $hours } timer.
    }

repeated-password-text = Microsoft har allerede fortalt oss at dette ikke er det nåværende passordet ditt.
repeated-password-next = Derfor sendte vi det ikke igjen, og du mistet ikke noe forsøk. Sjekk det og skriv det på nytt. Hvis du er sikker på at det er riktig, send det en gang til. Da spør vi Microsoft igjen, og det teller som et forsøk.
