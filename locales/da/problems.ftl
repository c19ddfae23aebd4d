### What can go wrong on any website.

not-found-title = Siden blev ikke fundet
not-found-text = Der er ingen side på denne adresse.
not-found-next = Tjek adressen, eller gå til startsiden.

method-not-allowed-title = Sådan virker denne side ikke
method-not-allowed-text = Browseren bad om siden på en måde, som den ikke understøtter. Intet blev ændret.

too-large-title = Det var for meget
too-large-text = Der blev sendt mere, end webstedet tager imod. Intet blev ændret.

bad-request-title = Vi kunne ikke læse det
bad-request-text = Det, der blev sendt, var beskadiget eller ufuldstændigt. Intet blev ændret.

start-again-next = Begynd forfra på startsiden.

internal-error-title = Noget gik galt hos os
internal-error-text = Du har ikke gjort noget forkert. Hvis du lige havde sendt en ny adgangskode, kan vi ikke sige, om din adgangskode blev ændret.
internal-error-next = Prøv i så fald først at logge på med den nye adgangskode og derefter med den gamle. Hvis du har brug for hjælp, så ring til supporten, og læs koden nedenfor højt.
