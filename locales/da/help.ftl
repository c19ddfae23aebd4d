### The help page.

help-title = Hjælp
help-lead = Korte svar på det, som folk oftest spørger om.

help-stopped-title = Logon stoppede på Microsofts side
help-stopped-lead = Så lod Microsoft dig ikke komme tilbage hertil. Microsofts side siger hvorfor:
help-stopped-assigned-term = Du har ikke adgang
help-stopped-assigned = Din konto har ikke fået adgang til dette websted. Bed supporten om det.
help-stopped-approval-term = Godkendelse kræves
help-stopped-approval = Din organisation har endnu ikke godkendt dette websted. Sig det til supporten.
help-stopped-blocked-term = Blokeret af en regel
help-stopped-blocked = Din organisation tillader ikke denne enhed, dette netværk eller dette sted. Prøv en computer fra din organisation.
help-stopped-locked-term = Kontoen er låst
help-stopped-locked = Der blev skrevet en forkert adgangskode for mange gange, her eller på en af dine enheder. Vent nogle minutter. Hvis kontoen stadig er låst, så ring til supporten.

help-refused-title = Min nye adgangskode blev ikke godtaget
help-refused = Microsoft godtager ikke adgangskoder, der er for almindelige, der indeholder et spærret ord, dit navn eller din organisations navn, eller der er magen til din seneste. Microsoft fortæller os ikke, hvilken af grundene det var.
help-refused-tip = Prøv en længere adgangskode med flere ord, der ikke hører sammen.

help-unknown-title = “Din adgangskode kan være blevet ændret”
help-unknown = Vi sendte din anmodning til Microsoft, men svaret gik tabt. Vi sender aldrig en anmodning to gange, for det kunne låse din konto.
help-unknown-next = Log først på med den nye adgangskode. Hvis det ikke går, så brug den gamle.

help-forgotten-title = Jeg har glemt min nuværende adgangskode
help-forgotten = Dette websted kan kun skifte en adgangskode, som du kender. Supporten kan give dig en ny.

help-kept-title = Hvad sker der med mine adgangskoder her?
help-kept = Dette websted sender dem til Microsoft én gang over en beskyttet forbindelse. Det gemmer dem ikke og skriver dem ikke ned.
