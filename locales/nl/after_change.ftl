### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Meld mij ook overal af
sign-out-everywhere-hint = Microsoft beëindigt dan uw sessies op alle computers, telefoons en tablets. Daar meldt u zich opnieuw aan met uw nieuwe wachtwoord. Dit is een goed idee als iemand anders uw wachtwoord misschien kent of als u een apparaat kwijt bent. Het duurt enkele minuten, en sommige apps merken het pas na een uur of langer.

sign-out-done-title = U wordt overal afgemeld
sign-out-done = Microsoft heeft toegezegd uw sessies op alle apparaten te beëindigen. Dat duurt enkele minuten, en sommige apps merken het pas na een uur of langer.
sign-out-failed-title = We konden u niet overal afmelden
sign-out-failed = Uw nieuwe wachtwoord is ingesteld. Maar Microsoft heeft ons verzoek om uw sessies op alle apparaten te beëindigen niet aangenomen.
sign-out-unknown-title = Misschien bent u niet overal afgemeld
sign-out-unknown = Uw nieuwe wachtwoord is ingesteld. We hebben Microsoft gevraagd uw sessies op alle apparaten te beëindigen, maar het antwoord is niet aangekomen.
sign-out-not-tried-title = We hebben u niet overal afgemeld
sign-out-not-tried = We hebben Microsoft niet gevraagd uw sessies op andere apparaten te beëindigen, omdat het niet op tijd zeker was dat uw wachtwoord was gewijzigd.
sign-out-not-tried-unknown = We hebben Microsoft niet gevraagd uw sessies op andere apparaten te beëindigen, omdat het niet zeker is dat uw wachtwoord is gewijzigd.
sign-out-yourself = { $host } openen om overal af te melden
sign-out-yourself-hint = U kunt dit zelf doen: open deze pagina, meld u aan met uw nieuwe wachtwoord en kies “Overal afmelden”.
sign-out-help-desk = Als u overal wilt worden afgemeld, vraag het dan aan uw helpdesk.

changed-signed-out = U bent nu afgemeld bij deze site.
changed-next-title = Wat er nu gebeurt
changed-open = { $host } openen
changed-phone-title = Telefoon en tablet
changed-phone = E-mail en andere apps kunnen u vragen om u opnieuw aan te melden. Gebruik uw nieuwe wachtwoord. Sommige apps vragen het pas na een uur of langer.
changed-devices-title = Andere computers en browsers
changed-devices = Misschien moet u zich daar opnieuw aanmelden, met uw nieuwe wachtwoord.
changed-windows-title = Windows
changed-windows = Meldt u zich met dit account aan bij Windows? Maak verbinding met internet, vergrendel de computer en ontgrendel die met uw nieuwe wachtwoord. Een pincode of vingerafdruk blijft hetzelfde.
changed-network-title = Wifi en VPN
changed-network = Als de wifi of VPN dit wachtwoord gebruikt, typ daar dan snel het nieuwe. Als een apparaat het oude blijft proberen, kan uw account vergrendeld raken.
changed-manager-title = Wachtwoordbeheerder
changed-manager = Wijzig de vermelding voor de aanmeldingspagina van Microsoft, bijvoorbeeld { $host }. Alleen een vermelding voor deze site is niet genoeg.
