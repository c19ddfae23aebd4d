### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = Din adgangskode blev ikke ændret

changed-title = Din adgangskode er ændret
changed-text = Microsoft har bekræftet ændringen.
changed-next = Brug din nye adgangskode fra nu af.

missing-text = Et felt var tomt.
missing-next = Udfyld alle tre felter.
missing-current = Skriv din nuværende adgangskode.
missing-new = Skriv en ny adgangskode.
missing-confirm = Skriv den nye adgangskode en gang til.

confirmation-differs-text = De to nye adgangskoder er ikke ens.
confirmation-differs-next = Skriv den nye adgangskode igen i begge felter.

same-as-current-text = Den nye adgangskode er den samme som den nuværende.
same-as-current-next = Vælg en anden.

too-short-text = Den nye adgangskode er for kort.
too-short-next = Brug mindst { $shortest } tegn.

too-long-text = Den nye adgangskode er for lang.
too-long-next = Brug højst 256 tegn.

too-few-kinds-text = Den nye adgangskode indeholder for få slags tegn.
too-few-kinds-next = Brug mindst tre af disse: små bogstaver, store bogstaver, tal, symboler.

unsupported-characters-text = Den nye adgangskode indeholder et tegn, som Microsoft ikke godtager.
unsupported-characters-next = Brug kun bogstaver fra A til Z (ikke æ, ø, å eller accenter), tal, mellemrum og symbolerne på listen.

wrong-current-password-text = Microsoft siger, at dette ikke er din nuværende adgangskode.
wrong-current-password-next = Tjek den, og skriv den igen.

refused-by-policy-text = Microsoft godtog ikke den nye adgangskode og siger ikke, hvilken regel den bryder.
refused-by-policy-next = Den er måske for almindelig, indeholder et spærret ord, dit navn eller din organisations navn, eller er den samme som din seneste adgangskode. Prøv en længere med flere ord, der ikke hører sammen.

too-many-attempts-title = Vent, før du prøver igen
too-many-attempts-text = Der var for mange forsøg på kort tid. Vi sendte ikke dette forsøg til Microsoft, så det ændrede intet.

elsewhere-title = Du kan ikke skifte denne adgangskode her
guest-account-text = Du er gæst her. Din adgangskode ligger hos en anden organisation.
guest-account-next = Skift den dér, hvor den anden organisation siger, at du skal gøre det, eller spørg dens support.
federated-account-text = Din organisation har denne adgangskode i sit eget logonsystem, ikke hos Microsoft.
federated-account-next = Skift den i det system, eller spørg supporten, hvor systemet er.
personal-account-text = Dette er en personlig Microsoft-konto. Dens adgangskode ligger ikke hos en organisation.
personal-account-next = Skift den på Microsofts eget websted, eller log på her med din arbejds- eller skolekonto.
synced-account-text = Denne adgangskode ligger på din organisations egne servere. Den skal skiftes der.
synced-account-next = Tryk på Ctrl+Alt+Delete på en Windows-computer i din organisations netværk, og vælg “Skift adgangskode”. Eller spørg supporten.

sign-in-expired-title = Log på igen
sign-in-expired-text = Dit logon er udløbet. Intet blev ændret.
sign-in-expired-next = Log på igen, og skriv så dine adgangskoder en gang til.

more-verification-needed-title = Microsoft vil kontrollere en gang til, at det er dig
more-verification-needed-text = En regel i din organisation kræver endnu en kontrol, før denne adgangskode kan skiftes. Intet blev ændret.
more-verification-needed-next = Log på igen, og svar på det, Microsoft spørger om. Hvis du kommer tilbage til denne side, så ring til supporten, og læs koden nedenfor højt.

request-refused-title = Vi stoppede denne anmodning
request-refused-text = Den kom ikke fra webstedets egen side. Intet blev ændret.
request-refused-next = Åbn formularen igen, og send den derfra.

throttled-title = Microsoft beder dig om at vente
throttled-text = Microsoft har for mange anmodninger lige nu. Din adgangskode blev ikke ændret.

microsoft-unavailable-title = Microsoft er ikke tilgængelig lige nu
microsoft-unavailable-text = Vi kunne ikke nå Microsoft, eller Microsoft kunne ikke tage imod vores anmodning. Intet blev ændret.
microsoft-unavailable-sign-in = Vi kunne ikke nå Microsoft for at logge dig på. Intet blev ændret.

outcome-unknown-title = Din adgangskode kan være blevet ændret
outcome-unknown-text = Vi sendte anmodningen, men svaret kom ikke tilbage.
outcome-unknown-next = Prøv først at logge på med din nye adgangskode. Hvis det ikke går, så brug den gamle. Hvis ingen af dem virker, så ring til supporten, og læs koden nedenfor højt.
outcome-unknown-looked = Vi har lige tjekket igen. Microsoft viser endnu ingen ændring. Det kan tage nogle minutter, så det betyder ikke, at ændringen mislykkedes.

permission-missing-title = Dette websted må ikke skifte din adgangskode
permission-missing-text = Microsoft lod ikke dette websted skifte din adgangskode. Intet blev ændret.
permission-missing-next = Du har ikke gjort noget forkert, og du kan ikke selv løse det. Det er dem, der driver webstedet, der skal gøre det. Ring til supporten, og læs koden nedenfor højt.

unexpected-answer-title = Din adgangskode blev højst sandsynligt ikke ændret
unexpected-answer-text = Microsoft svarede på en måde, som vi ikke kender. Derfor kan vi ikke være sikre.
unexpected-answer-next = Brug først din gamle adgangskode. Hvis den ikke virker mere, så prøv den nye. Ring til supporten, og læs koden nedenfor højt.

session-store-unavailable-title = Kom tilbage lidt senere
session-store-unavailable-text = Dette websted kan ikke lukke nogen ind lige nu.
