### Why a sign-in did not work.

cancelled-title = Påloggingen ble stoppet
cancelled-text = Den ble stoppet før den var ferdig. Ingenting ble endret.
cancelled-next = Logg på igjen når du er klar.

expired-title = Denne påloggingen er for gammel
expired-text = Den tok for lang tid, eller påloggingssiden ble åpnet en gang til. Ingenting ble endret.
expired-next = Start på nytt.

not-started-here-title = Denne påloggingen begynte ikke her
not-started-here-text = Denne nettleseren startet den ikke. Kanskje gjorde en annen nettleser det, eller så er informasjonskapsler blokkert.
not-started-here-next = Start på nytt i denne nettleseren, og tillat informasjonskapsler for dette nettstedet.

wrong-account-title = Bruk jobb- eller skolekontoen din
wrong-account-text = Kontoen du logget på med, hører ikke til denne organisasjonen.
wrong-account-next = Start på nytt, og velg kontoen for denne organisasjonen.

not-assigned-title = Du har ikke tilgang til dette nettstedet
not-assigned-text = Påloggingen lyktes, men ingen har gitt kontoen din tilgang til dette nettstedet.
not-assigned-next = Be brukerstøtten om tilgang, og les opp koden nedenfor.

blocked-by-policy-title = En regel i organisasjonen stoppet påloggingen
blocked-by-policy-text = En slik regel kan avhenge av enheten din, nettverket ditt eller stedet der du er.
blocked-by-policy-next = Prøv igjen fra en datamaskin eller et nettverk i organisasjonen. Hvis det ikke hjelper, ring brukerstøtten og les opp koden nedenfor.

account-locked-title = Kontoen din er låst en stund
account-locked-text = Microsoft har sett for mange feil passord, eller en pålogging som så feil ut.
account-locked-next = Vent noen minutter, og prøv så igjen. Hvis det ikke hjelper, ring brukerstøtten og les opp koden nedenfor.

account-disabled-title = Kontoen din er deaktivert
account-disabled-text = Microsoft sier at det ikke er lov å logge på med denne kontoen.
account-disabled-next = Ring brukerstøtten og les opp koden nedenfor.

password-expired-title = Passordet ditt har utløpt
password-expired-text = Det må byttes på Microsofts egen påloggingsside før noe annet nettsted slipper deg inn.
password-expired-next = Gå til office.com, logg på, og velg et nytt passord når Microsoft ber om det.

consent-missing-title = Dette nettstedet mangler fortsatt en godkjenning
consent-missing-text = Organisasjonen din har ennå ikke gitt dette nettstedet lov til å bytte passord.
consent-missing-next = Du kan ikke løse dette selv. Ring brukerstøtten og les opp koden nedenfor.

invalid-token-title = Vi kunne ikke kontrollere påloggingen din
invalid-token-text = Svaret som kom tilbake, besto ikke sikkerhetskontrollene våre, så vi brukte det ikke.
invalid-token-next = Prøv igjen. Hvis du ser denne siden en gang til, ring brukerstøtten og les opp koden nedenfor.

portal-misconfigured-title = Dette nettstedet er ikke satt opp riktig
portal-misconfigured-text = Microsoft godtok ikke innstillingene til nettstedet. Du har ikke gjort noe galt.
portal-misconfigured-next = De som driver nettstedet, må rette det. Ring brukerstøtten og les opp koden nedenfor.
