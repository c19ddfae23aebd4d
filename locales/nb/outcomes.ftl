### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = Passordet ditt ble ikke endret

changed-title = Passordet ditt er endret
changed-text = Microsoft har bekreftet endringen.
changed-next = Bruk det nye passordet fra nå av.

missing-text = Et felt var tomt.
missing-next = Fyll ut alle tre feltene.
missing-current = Skriv det nåværende passordet ditt.
missing-new = Skriv et nytt passord.
missing-confirm = Skriv det nye passordet en gang til.

confirmation-differs-text = De to nye passordene er ikke like.
confirmation-differs-next = Skriv det nye passordet på nytt i begge feltene.

same-as-current-text = Det nye passordet er det samme som det nåværende.
same-as-current-next = Velg et annet.

too-short-text = Det nye passordet er for kort.
too-short-next = Bruk minst { $shortest } tegn.

too-long-text = Det nye passordet er for langt.
too-long-next = Bruk høyst 256 tegn.

too-few-kinds-text = Det nye passordet inneholder for få slags tegn.
too-few-kinds-next = Bruk minst tre av disse: små bokstaver, store bokstaver, tall, symboler.

unsupported-characters-text = Det nye passordet inneholder et tegn som Microsoft ikke godtar.
unsupported-characters-next = Bruk bare bokstaver fra A til Z (ikke æ, ø, å eller aksenter), tall, mellomrom og symbolene i listen.

wrong-current-password-text = Microsoft sier at dette ikke er det nåværende passordet ditt.
wrong-current-password-next = Sjekk det og skriv det på nytt.

refused-by-policy-text = Microsoft godtok ikke det nye passordet, og sier ikke hvilken regel det bryter.
refused-by-policy-next = Det kan være for vanlig, inneholde et sperret ord, navnet ditt eller organisasjonens navn, eller være det samme som det forrige passordet ditt. Prøv et lengre med flere ord som ikke hører sammen.

too-many-attempts-title = Vent før du prøver igjen
too-many-attempts-text = Det var for mange forsøk på kort tid. Vi sendte ikke dette forsøket til Microsoft, så det endret ingenting.

elsewhere-title = Du kan ikke bytte dette passordet her
guest-account-text = Du er gjest her. Passordet ditt ligger hos en annen organisasjon.
guest-account-next = Bytt det der den organisasjonen sier at du skal gjøre det, eller spør brukerstøtten der.
federated-account-text = Organisasjonen din har dette passordet i sitt eget påloggingssystem, ikke hos Microsoft.
federated-account-next = Bytt det i det systemet, eller spør brukerstøtten hvor systemet er.
personal-account-text = Dette er en personlig Microsoft-konto. Passordet ligger ikke hos en organisasjon.
personal-account-next = Bytt det på Microsofts eget nettsted, eller logg på her med jobb- eller skolekontoen din.
synced-account-text = Dette passordet ligger på organisasjonens egne servere. Det må byttes der.
synced-account-next = Trykk Ctrl+Alt+Delete på en Windows-datamaskin i organisasjonens nettverk, og velg «Endre et passord». Eller spør brukerstøtten.

sign-in-expired-title = Logg på igjen
sign-in-expired-text = Påloggingen din er avsluttet. Ingenting ble endret.
sign-in-expired-next = Logg på igjen, og skriv så passordene en gang til.

more-verification-needed-title = Microsoft vil kontrollere en gang til at det er deg
more-verification-needed-text = En regel i organisasjonen krever enda en kontroll før dette passordet kan byttes. Ingenting ble endret.
more-verification-needed-next = Logg på igjen, og svar på det Microsoft spør om. Hvis du kommer tilbake til denne siden, ring brukerstøtten og les opp koden nedenfor.

request-refused-title = Vi stoppet denne forespørselen
request-refused-text = Den kom ikke fra nettstedets egen side. Ingenting ble endret.
request-refused-next = Åpne skjemaet igjen, og send det derfra.

throttled-title = Microsoft ber deg vente
throttled-text = Microsoft har for mange forespørsler akkurat nå. Passordet ditt ble ikke endret.

microsoft-unavailable-title = Microsoft er ikke tilgjengelig akkurat nå
microsoft-unavailable-text = Vi kunne ikke nå Microsoft, eller Microsoft kunne ikke ta imot forespørselen vår. Ingenting ble endret.
microsoft-unavailable-sign-in = Vi kunne ikke nå Microsoft for å logge deg på. Ingenting ble endret.

outcome-unknown-title = Passordet ditt kan ha blitt endret
outcome-unknown-text = Vi sendte forespørselen, men svaret kom ikke tilbake.
outcome-unknown-next = Prøv først å logge på med det nye passordet. Hvis det ikke går, bruk det gamle. Hvis ingen av dem virker, ring brukerstøtten og les opp koden nedenfor.
outcome-unknown-looked = Vi sjekket igjen nettopp nå. Microsoft viser ingen endring ennå. Det kan ta noen minutter, så det betyr ikke at endringen mislyktes.

permission-missing-title = Dette nettstedet har ikke lov til å bytte passordet ditt
permission-missing-text = Microsoft lot ikke dette nettstedet bytte passordet ditt. Ingenting ble endret.
permission-missing-next = Du har ikke gjort noe galt, og du kan ikke løse dette selv. De som driver nettstedet, må gjøre det. Ring brukerstøtten og les opp koden nedenfor.

unexpected-answer-title = Passordet ditt ble mest sannsynlig ikke endret
unexpected-answer-text = Microsoft svarte på en måte som vi ikke kjenner. Derfor kan vi ikke være sikre.
unexpected-answer-next = Bruk først det gamle passordet. Hvis det ikke lenger virker, prøv det nye. Ring brukerstøtten og les opp koden nedenfor.

session-store-unavailable-title = Kom tilbake litt senere
session-store-unavailable-text = Dette nettstedet kan ikke slippe noen inn akkurat nå.
