### The help page.

help-title = Hjelp
help-lead = Korte svar på det folk oftest spør om.

help-stopped-title = Påloggingen stoppet på Microsofts side
help-stopped-lead = Da lot ikke Microsoft deg komme tilbake hit. Siden til Microsoft sier hvorfor:
help-stopped-assigned-term = Du har ikke tilgang
help-stopped-assigned = Kontoen din har ikke fått tilgang til dette nettstedet. Be brukerstøtten om det.
help-stopped-approval-term = Godkjenning kreves
help-stopped-approval = Organisasjonen din har ennå ikke godkjent dette nettstedet. Si fra til brukerstøtten.
help-stopped-blocked-term = Blokkert av en regel
help-stopped-blocked = Organisasjonen din tillater ikke denne enheten, dette nettverket eller dette stedet. Prøv en datamaskin fra organisasjonen.
help-stopped-locked-term = Kontoen er låst
help-stopped-locked = Feil passord er skrevet for mange ganger, her eller på en av enhetene dine. Vent noen minutter. Hvis kontoen fortsatt er låst, ring brukerstøtten.

help-refused-title = Det nye passordet mitt ble ikke godtatt
help-refused = Microsoft godtar ikke passord som er for vanlige, som inneholder et sperret ord, navnet ditt eller organisasjonens navn, eller som er det samme som det forrige. Microsoft forteller oss ikke hvilken av grunnene det var.
help-refused-tip = Prøv et lengre passord med flere ord som ikke hører sammen.

help-unknown-title = «Passordet ditt kan ha blitt endret»
help-unknown = Vi sendte forespørselen din til Microsoft, men svaret ble borte. Vi sender aldri en forespørsel to ganger, for det kan låse kontoen din.
help-unknown-next = Logg først på med det nye passordet. Hvis det ikke går, bruk det gamle.

help-forgotten-title = Jeg har glemt det nåværende passordet mitt
help-forgotten = Dette nettstedet kan bare bytte et passord som du kjenner. Brukerstøtten kan gi deg et nytt.

help-kept-title = Hva skjer med passordene mine her?
help-kept = Dette nettstedet sender dem til Microsoft én gang, over en beskyttet forbindelse. Det lagrer dem ikke og skriver dem ikke ned.
