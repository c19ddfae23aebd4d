### What can go wrong on any website.

not-found-title = Fant ikke siden
not-found-text = Det er ingen side på denne adressen.
not-found-next = Sjekk adressen, eller gå til startsiden.

method-not-allowed-title = Denne siden virker ikke på den måten
method-not-allowed-text = Nettleseren ba om siden på en måte som den ikke støtter. Ingenting ble endret.

too-large-title = Det var for mye
too-large-text = Det ble sendt mer enn nettstedet tar imot. Ingenting ble endret.

bad-request-title = Vi kunne ikke lese det
bad-request-text = Det som ble sendt, var skadet eller ufullstendig. Ingenting ble endret.

start-again-next = Begynn på nytt på startsiden.

internal-error-title = Noe gikk galt hos oss
internal-error-text = Du har ikke gjort noe galt. Hvis du nettopp hadde sendt et nytt passord, kan vi ikke si om passordet ditt ble endret.
internal-error-next = Prøv i så fall først å logge på med det nye passordet, og deretter med det gamle. Hvis du trenger hjelp, ring brukerstøtten og les opp koden nedenfor.
