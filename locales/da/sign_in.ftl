### Why a sign-in did not work.

cancelled-title = Dit logon blev stoppet
cancelled-text = Det blev stoppet, før det var færdigt. Intet blev ændret.
cancelled-next = Log på igen, når du er klar.

expired-title = Dette logon er for gammelt
expired-text = Det tog for lang tid, eller logonsiden blev åbnet en gang til. Intet blev ændret.
expired-next = Begynd forfra.

not-started-here-title = Dette logon begyndte ikke her
not-started-here-text = Denne browser startede det ikke. Måske gjorde en anden browser det, eller også er cookies blokeret.
not-started-here-next = Begynd forfra i denne browser, og tillad cookies for dette websted.

wrong-account-title = Brug din arbejds- eller skolekonto
wrong-account-text = Den konto, du loggede på med, hører ikke til denne organisation.
wrong-account-next = Begynd forfra, og vælg denne organisations konto.

not-assigned-title = Du har ikke adgang til dette websted
not-assigned-text = Dit logon lykkedes, men ingen har givet din konto adgang til dette websted.
not-assigned-next = Bed supporten om adgang, og læs koden nedenfor højt.

blocked-by-policy-title = En regel i din organisation stoppede dit logon
blocked-by-policy-text = En sådan regel kan afhænge af din enhed, dit netværk eller det sted, hvor du er.
blocked-by-policy-next = Prøv igen fra en computer eller et netværk i din organisation. Hvis det ikke hjælper, så ring til supporten, og læs koden nedenfor højt.

account-locked-title = Din konto er låst et stykke tid
account-locked-text = Microsoft har set for mange forkerte adgangskoder eller et logon, der så forkert ud.
account-locked-next = Vent nogle minutter, og prøv så igen. Hvis det ikke hjælper, så ring til supporten, og læs koden nedenfor højt.

account-disabled-title = Din konto er deaktiveret
account-disabled-text = Microsoft siger, at man ikke må logge på med denne konto.
account-disabled-next = Ring til supporten, og læs koden nedenfor højt.

password-expired-title = Din adgangskode er udløbet
password-expired-text = Den skal skiftes på Microsofts egen logonside, før et andet websted lukker dig ind.
password-expired-next = Gå til office.com, log på, og vælg en ny adgangskode, når Microsoft beder om det.

consent-missing-title = Dette websted mangler stadig en godkendelse
consent-missing-text = Din organisation har endnu ikke givet dette websted lov til at skifte adgangskoder.
consent-missing-next = Du kan ikke selv løse det. Ring til supporten, og læs koden nedenfor højt.

invalid-token-title = Vi kunne ikke kontrollere dit logon
invalid-token-text = Det svar, der kom tilbage, bestod ikke vores sikkerhedskontrol, så vi brugte det ikke.
invalid-token-next = Prøv igen. Hvis du ser denne side en gang til, så ring til supporten, og læs koden nedenfor højt.

portal-misconfigured-title = Dette websted er ikke sat rigtigt op
portal-misconfigured-text = Microsoft godtog ikke webstedets indstillinger. Du har ikke gjort noget forkert.
portal-misconfigured-next = De, der driver webstedet, skal rette det. Ring til supporten, og læs koden nedenfor højt.
