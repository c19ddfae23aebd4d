### Why a sign-in did not work.

cancelled-title = Inloggningen avbröts
cancelled-text = Den avbröts innan den var klar. Inget ändrades.
cancelled-next = Logga in igen när du är redo.

expired-title = Den här inloggningen är för gammal
expired-text = Den tog för lång tid, eller så öppnades inloggningssidan en andra gång. Inget ändrades.
expired-next = Börja om.

not-started-here-title = Den här inloggningen började inte här
not-started-here-text = Den här webbläsaren startade den inte. Kanske gjorde en annan webbläsare det, eller så är cookies blockerade.
not-started-here-next = Börja om i den här webbläsaren och tillåt cookies för den här webbplatsen.

wrong-account-title = Använd ditt arbets- eller skolkonto
wrong-account-text = Kontot som du loggade in med hör inte till den här organisationen.
wrong-account-next = Börja om och välj kontot för den här organisationen.

not-assigned-title = Du har inte åtkomst till den här webbplatsen
not-assigned-text = Din inloggning fungerade, men ingen har gett ditt konto åtkomst till den här webbplatsen.
not-assigned-next = Be supporten om åtkomst och läs upp koden nedan.

blocked-by-policy-title = En regel i din organisation stoppade inloggningen
blocked-by-policy-text = En sådan regel kan bero på din enhet, ditt nätverk eller platsen där du är.
blocked-by-policy-next = Försök igen från en dator eller ett nätverk i din organisation. Om det inte hjälper, ring supporten och läs upp koden nedan.

account-locked-title = Ditt konto är låst en stund
account-locked-text = Microsoft har sett för många felaktiga lösenord, eller en inloggning som såg fel ut.
account-locked-next = Vänta några minuter och försök sedan igen. Om det inte hjälper, ring supporten och läs upp koden nedan.

account-disabled-title = Ditt konto är avstängt
account-disabled-text = Microsoft säger att det inte är tillåtet att logga in med det här kontot.
account-disabled-next = Ring supporten och läs upp koden nedan.

password-expired-title = Ditt lösenord har gått ut
password-expired-text = Det måste bytas på Microsofts egen inloggningssida innan någon annan webbplats släpper in dig.
password-expired-next = Logga in på office.com och välj ett nytt lösenord när Microsoft ber om det.

consent-missing-title = Den här webbplatsen behöver fortfarande ett godkännande
consent-missing-text = Din organisation har ännu inte låtit den här webbplatsen byta lösenord.
consent-missing-next = Du kan inte lösa det själv. Ring supporten och läs upp koden nedan.

invalid-token-title = Vi kunde inte kontrollera din inloggning
invalid-token-text = Svaret som kom tillbaka klarade inte våra säkerhetskontroller, så vi använde det inte.
invalid-token-next = Försök igen. Om du ser den här sidan en gång till, ring supporten och läs upp koden nedan.

portal-misconfigured-title = Den här webbplatsen är inte rätt konfigurerad
portal-misconfigured-text = Microsoft godtog inte webbplatsens inställningar. Du har inte gjort något fel.
portal-misconfigured-next = De som driver webbplatsen måste rätta till det. Ring supporten och läs upp koden nedan.
