### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = Uw wachtwoord is niet gewijzigd

changed-title = Uw wachtwoord is gewijzigd
changed-text = Microsoft heeft de wijziging bevestigd.
changed-next = Gebruik vanaf nu uw nieuwe wachtwoord.

missing-text = Een veld is leeggelaten.
missing-next = Vul alle drie de velden in.
missing-current = Typ uw huidige wachtwoord.
missing-new = Typ een nieuw wachtwoord.
missing-confirm = Typ het nieuwe wachtwoord een tweede keer.

confirmation-differs-text = De twee nieuwe wachtwoorden zijn niet hetzelfde.
confirmation-differs-next = Typ het nieuwe wachtwoord opnieuw in beide velden.

same-as-current-text = Het nieuwe wachtwoord is hetzelfde als het huidige.
same-as-current-next = Kies een ander wachtwoord.

too-short-text = Het nieuwe wachtwoord is te kort.
too-short-next = Gebruik minstens { $shortest } tekens.

too-long-text = Het nieuwe wachtwoord is te lang.
too-long-next = Gebruik hoogstens 256 tekens.

too-few-kinds-text = Het nieuwe wachtwoord heeft te weinig soorten tekens.
too-few-kinds-next = Gebruik minstens drie van deze soorten: kleine letters, hoofdletters, cijfers, symbolen.

unsupported-characters-text = In het nieuwe wachtwoord staat een teken dat Microsoft niet accepteert.
unsupported-characters-next = Gebruik alleen letters van A tot en met Z zonder accenten of trema’s, cijfers, spaties en de symbolen uit de lijst.

wrong-current-password-text = Volgens Microsoft is dit niet uw huidige wachtwoord.
wrong-current-password-next = Controleer het en typ het opnieuw.

refused-by-policy-text = Microsoft heeft het nieuwe wachtwoord niet geaccepteerd en laat niet weten aan welke regel het niet voldoet.
refused-by-policy-next = Misschien komt het te vaak voor, staat er een geblokkeerd woord, uw naam of de naam van uw organisatie in, of is het hetzelfde als uw laatste wachtwoord. Probeer een langer wachtwoord met meerdere woorden die niet bij elkaar horen.

too-many-attempts-title = Wacht even voordat u het opnieuw probeert
too-many-attempts-text = Er waren te veel pogingen in korte tijd. Deze poging hebben we niet naar Microsoft verzonden, dus daardoor is niets gewijzigd.

elsewhere-title = U kunt dit wachtwoord hier niet wijzigen
guest-account-text = U bent hier gast. Uw wachtwoord wordt door een andere organisatie beheerd.
guest-account-next = Wijzig het waar die organisatie dat aangeeft, of vraag het aan de helpdesk daar.
federated-account-text = Uw organisatie bewaart dit wachtwoord in een eigen aanmeldingssysteem, niet bij Microsoft.
federated-account-next = Wijzig het in dat systeem, of vraag uw helpdesk waar u het vindt.
personal-account-text = Dit is een persoonlijk Microsoft-account. Het wachtwoord wordt niet door een organisatie beheerd.
personal-account-next = Wijzig het op de website van Microsoft zelf, of meld u hier aan met uw werk- of schoolaccount.
synced-account-text = Dit wachtwoord wordt bewaard op de eigen servers van uw organisatie. Het moet daar worden gewijzigd.
synced-account-next = Druk op een Windows-computer in het netwerk van uw organisatie op Ctrl+Alt+Delete en kies “Wachtwoord wijzigen”. Of vraag het aan uw helpdesk.

sign-in-expired-title = Meld u opnieuw aan
sign-in-expired-text = Uw sessie is beëindigd. Er is niets gewijzigd.
sign-in-expired-next = Meld u opnieuw aan en typ dan uw wachtwoorden nog een keer.

more-verification-needed-title = Microsoft wil nog een keer controleren of u het bent
more-verification-needed-text = Een regel van uw organisatie vraagt om nog een controle voordat dit wachtwoord kan worden gewijzigd. Er is niets gewijzigd.
more-verification-needed-next = Meld u opnieuw aan en beantwoord wat Microsoft vraagt. Als u weer op deze pagina komt, bel dan uw helpdesk en lees de code hieronder voor.

request-refused-title = We hebben dit verzoek tegengehouden
request-refused-text = Het kwam niet van de eigen pagina van deze site. Er is niets gewijzigd.
request-refused-next = Open het formulier opnieuw en verzend het van daaruit.

throttled-title = Microsoft vraagt u te wachten
throttled-text = Microsoft heeft op dit moment te veel verzoeken. Uw wachtwoord is niet gewijzigd.

microsoft-unavailable-title = Microsoft is op dit moment niet beschikbaar
microsoft-unavailable-text = We konden Microsoft niet bereiken, of Microsoft kon ons verzoek niet aannemen. Er is niets gewijzigd.
microsoft-unavailable-sign-in = We konden Microsoft niet bereiken om u aan te melden. Er is niets gewijzigd.

outcome-unknown-title = Misschien is uw wachtwoord gewijzigd
outcome-unknown-text = We hebben het verzoek verzonden, maar het antwoord is niet aangekomen.
outcome-unknown-next = Probeer u eerst aan te melden met uw nieuwe wachtwoord. Als dat niet lukt, gebruik dan het oude. Als geen van beide werkt, bel dan uw helpdesk en lees de code hieronder voor.
outcome-unknown-looked = We hebben zojuist nog een keer gekeken. Microsoft toont nog geen wijziging. Dat kan enkele minuten duren, dus het betekent niet dat de wijziging is mislukt.

permission-missing-title = Deze site mag uw wachtwoord niet wijzigen
permission-missing-text = Microsoft heeft deze site niet toegestaan uw wachtwoord te wijzigen. Er is niets gewijzigd.
permission-missing-next = U hebt niets verkeerd gedaan, en u kunt dit niet oplossen. Dat moeten de beheerders van deze site doen. Bel uw helpdesk en lees de code hieronder voor.

unexpected-answer-title = Uw wachtwoord is zeer waarschijnlijk niet gewijzigd
unexpected-answer-text = Microsoft antwoordde op een manier die we niet kennen. Daarom kunnen we het niet zeker weten.
unexpected-answer-next = Gebruik eerst uw oude wachtwoord. Als dat niet meer werkt, probeer dan het nieuwe. Bel uw helpdesk en lees de code hieronder voor.

session-store-unavailable-title = Kom iets later terug
session-store-unavailable-text = Deze site kan op dit moment niemand binnenlaten.
