### Why a sign-in did not work.

cancelled-title = Het aanmelden is gestopt
cancelled-text = Het is gestopt voordat het klaar was. Er is niets gewijzigd.
cancelled-next = Meld u opnieuw aan wanneer u wilt.

expired-title = Deze aanmelding is te oud
expired-text = Het duurde te lang, of de aanmeldingspagina is een tweede keer geopend. Er is niets gewijzigd.
expired-next = Begin opnieuw.

not-started-here-title = Deze aanmelding is niet hier begonnen
not-started-here-text = Deze browser is er niet mee begonnen. Misschien een andere browser wel, of misschien zijn cookies geblokkeerd.
not-started-here-next = Begin opnieuw in deze browser en sta cookies toe voor deze site.

wrong-account-title = Gebruik uw werk- of schoolaccount
wrong-account-text = Het account waarmee is aangemeld, hoort niet bij deze organisatie.
wrong-account-next = Begin opnieuw en kies het account van deze organisatie.

not-assigned-title = U hebt geen toegang tot deze site
not-assigned-text = Het aanmelden is gelukt, maar niemand heeft uw account toegang tot deze site gegeven.
not-assigned-next = Vraag uw helpdesk om toegang en lees de code hieronder voor.

blocked-by-policy-title = Een regel van uw organisatie heeft het aanmelden tegengehouden
blocked-by-policy-text = Zo’n regel kan afhangen van uw apparaat, uw netwerk of de plaats waar u bent.
blocked-by-policy-next = Probeer het opnieuw vanaf een computer of netwerk van uw organisatie. Als dat niet helpt, bel dan uw helpdesk en lees de code hieronder voor.

account-locked-title = Uw account is tijdelijk vergrendeld
account-locked-text = Microsoft heeft te veel verkeerde wachtwoorden gezien, of een aanmelding die niet in orde leek.
account-locked-next = Wacht enkele minuten en probeer het dan opnieuw. Als dat niet helpt, bel dan uw helpdesk en lees de code hieronder voor.

account-disabled-title = Uw account is uitgeschakeld
account-disabled-text = Volgens Microsoft mag dit account zich niet aanmelden.
account-disabled-next = Bel uw helpdesk en lees de code hieronder voor.

password-expired-title = Uw wachtwoord is verlopen
password-expired-text = Het moet worden gewijzigd op de aanmeldingspagina van Microsoft zelf, voordat een andere site u binnenlaat.
password-expired-next = Meld u aan op office.com en kies een nieuw wachtwoord wanneer Microsoft daarom vraagt.

consent-missing-title = Deze site heeft nog een goedkeuring nodig
consent-missing-text = Uw organisatie heeft deze site nog niet toegestaan wachtwoorden te wijzigen.
consent-missing-next = U kunt dit niet oplossen. Bel uw helpdesk en lees de code hieronder voor.

invalid-token-title = We konden uw aanmelding niet controleren
invalid-token-text = Het antwoord dat terugkwam, heeft onze veiligheidscontroles niet doorstaan. Daarom hebben we het niet gebruikt.
invalid-token-next = Probeer het opnieuw. Als u deze pagina weer ziet, bel dan uw helpdesk en lees de code hieronder voor.

portal-misconfigured-title = Deze site is niet goed ingesteld
portal-misconfigured-text = Microsoft heeft de instellingen van deze site niet geaccepteerd. U hebt niets verkeerd gedaan.
portal-misconfigured-next = De beheerders van deze site moeten dit oplossen. Bel uw helpdesk en lees de code hieronder voor.
