### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] Du får det næste forsøg om 1 sekund.
       *[other] Du får det næste forsøg om { $seconds } sekunder.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Du får det næste forsøg om 1 minut.
       *[other] Du får det næste forsøg om { $minutes } minutter.
    }
tries-back-in-hours =
    { $hours ->
        [one] Du får det næste forsøg om 1 time.
       *[other] Du får det næste forsøg om { $hours } timer.
    }

repeated-password-text = Microsoft har allerede fortalt os, at dette ikke er din nuværende adgangskode.
repeated-password-next = Derfor sendte vi den ikke igen, og du mistede ikke et forsøg. Tjek den, og skriv den igen. Hvis du er sikker på, at den er rigtig, så send den en gang til. Så spørger vi Microsoft igen, og det tæller som et forsøg.
