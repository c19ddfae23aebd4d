### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Log mig også af overalt
sign-out-everywhere-hint = Microsoft afslutter så dine logons på alle computere, telefoner og tablets. Du logger på der igen med din nye adgangskode. Det er en god idé, hvis en anden måske kender din adgangskode, eller hvis du har mistet en enhed. Det tager nogle minutter, og nogle apps opdager det først efter en time eller mere.

sign-out-done-title = Du bliver logget af overalt
sign-out-done = Microsoft har sagt ja til at afslutte dine logons på alle enheder. Det tager nogle minutter, og nogle apps opdager det først efter en time eller mere.
sign-out-failed-title = Vi kunne ikke logge dig af overalt
sign-out-failed = Din nye adgangskode gælder nu. Men Microsoft tog ikke imod vores anmodning om at afslutte dine logons på alle enheder.
sign-out-unknown-title = Du er måske ikke logget af overalt
sign-out-unknown = Din nye adgangskode gælder nu. Vi bad Microsoft om at afslutte dine logons på alle enheder, men svaret kom ikke tilbage.
sign-out-not-tried-title = Vi loggede dig ikke af overalt
sign-out-not-tried = Vi bad ikke Microsoft om at afslutte dine logons på andre enheder, fordi vi ikke i tide kunne være sikre på, at din adgangskode var ændret.
sign-out-not-tried-unknown = Vi bad ikke Microsoft om at afslutte dine logons på andre enheder, fordi det ikke er sikkert, at din adgangskode er ændret.
sign-out-yourself = Åbn { $host } for at logge af overalt
sign-out-yourself-hint = Du kan gøre det selv: åbn denne side, log på med din nye adgangskode, og vælg “Log af overalt”.
sign-out-help-desk = Spørg supporten, hvis du vil logges af overalt.

changed-signed-out = Du er nu logget af dette websted.
changed-next-title = Det sker der nu
changed-open = Åbn { $host }
changed-phone-title = Telefon og tablet
changed-phone = Mail og andre apps beder dig måske om at logge på igen. Brug din nye adgangskode. Nogle apps spørger først efter en time eller mere.
changed-devices-title = Andre computere og browsere
changed-devices = Du skal måske logge på igen der med din nye adgangskode.
changed-windows-title = Windows
changed-windows = Logger du på Windows med denne konto? Opret forbindelse til internettet, lås computeren, og lås den op med din nye adgangskode. Pinkode og fingeraftryk er som før.
changed-network-title = Wi-Fi og VPN
changed-network = Hvis de bruger denne adgangskode, så skriv snart den nye der. En enhed, der bliver ved med at prøve den gamle, kan låse din konto.
changed-manager-title = Adgangskodeadministrator
changed-manager = Ret posten for Microsofts logonside, for eksempel { $host }. En post for dette websted alene er ikke nok.
