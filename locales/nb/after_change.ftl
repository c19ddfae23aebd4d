### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Logg meg også av overalt
sign-out-everywhere-hint = Microsoft avslutter da påloggingene dine på alle datamaskiner, telefoner og nettbrett. Du logger på der igjen med det nye passordet. Det er lurt hvis noen andre kanskje kjenner passordet ditt, eller hvis du har mistet en enhet. Det tar noen minutter, og noen apper merker det først etter en time eller mer.

sign-out-done-title = Du blir logget av overalt
sign-out-done = Microsoft har sagt ja til å avslutte påloggingene dine på alle enheter. Det tar noen minutter, og noen apper merker det først etter en time eller mer.
sign-out-failed-title = Vi kunne ikke logge deg av overalt
sign-out-failed = Det nye passordet ditt gjelder nå. Men Microsoft tok ikke imot forespørselen vår om å avslutte påloggingene dine på alle enheter.
sign-out-unknown-title = Kanskje er du ikke logget av overalt
sign-out-unknown = Det nye passordet ditt gjelder nå. Vi ba Microsoft om å avslutte påloggingene dine på alle enheter, men svaret kom ikke tilbake.
sign-out-not-tried-title = Vi logget deg ikke av overalt
sign-out-not-tried = Vi ba ikke Microsoft om å avslutte påloggingene dine på andre enheter, fordi vi ikke i tide kunne være sikre på at passordet ditt var endret.
sign-out-not-tried-unknown = Vi ba ikke Microsoft om å avslutte påloggingene dine på andre enheter, fordi det ikke er sikkert at passordet ditt er endret.
sign-out-yourself = Åpne { $host } for å logge av overalt
sign-out-yourself-hint = Du kan gjøre det selv: Åpne denne siden, logg på med det nye passordet, og velg «Logg av overalt».
sign-out-help-desk = Spør brukerstøtten hvis du vil logges av overalt.

changed-signed-out = Du er nå logget av dette nettstedet.
changed-next-title = Dette skjer nå
changed-open = Åpne { $host }
changed-phone-title = Telefon og nettbrett
changed-phone = E-post og andre apper kan be deg om å logge på igjen. Bruk det nye passordet. Noen apper spør først etter en time eller mer.
changed-devices-title = Andre datamaskiner og nettlesere
changed-devices = Du må kanskje logge på igjen der, med det nye passordet.
changed-windows-title = Windows
changed-windows = Logger du på Windows med denne kontoen? Koble til internett, lås datamaskinen, og lås den opp med det nye passordet. PIN-kode og fingeravtrykk er som før.
changed-network-title = Wi-Fi og VPN
changed-network = Hvis de bruker dette passordet, skriv inn det nye der snart. En enhet som fortsetter å prøve det gamle, kan låse kontoen din.
changed-manager-title = Passordbehandler
changed-manager = Endre oppføringen for Microsofts påloggingsside, for eksempel { $host }. En oppføring for bare dette nettstedet er ikke nok.
