### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] Du får nästa försök om 1 sekund.
       *[other] Du får nästa försök om { $seconds } sekunder.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Du får nästa försök om 1 minut.
       *[other] Du får nästa försök om { $minutes } minuter.
    }
tries-back-in-hours =
    { $hours ->
        [one] Du får nästa försök om 1 timme.
       *[other] Du får nästa försök om { $hours } timmar.
    }

repeated-password-text = Microsoft har redan sagt till oss att det här inte är ditt nuvarande lösenord.
repeated-password-next = Därför skickade vi det inte igen, och du förlorade inget försök. Kontrollera det och skriv det igen. Om du är säker på att det stämmer, skicka det en gång till. Då frågar vi Microsoft igen, och det räknas som ett försök.
