### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Logga även ut mig överallt
sign-out-everywhere-hint = Microsoft avslutar då dina inloggningar på alla datorer, telefoner och surfplattor. Du loggar in där igen med ditt nya lösenord. Det är en bra idé om någon annan kanske känner till ditt lösenord eller om du har tappat bort en enhet. Det tar några minuter, och vissa appar märker det först efter en timme eller mer.

sign-out-done-title = Du loggas ut överallt
sign-out-done = Microsoft har gått med på att avsluta dina inloggningar på alla enheter. Det tar några minuter, och vissa appar märker det först efter en timme eller mer.
sign-out-failed-title = Vi kunde inte logga ut dig överallt
sign-out-failed = Ditt nya lösenord gäller nu. Men Microsoft tog inte emot vår begäran om att avsluta dina inloggningar på alla enheter.
sign-out-unknown-title = Du är kanske inte utloggad överallt
sign-out-unknown = Ditt nya lösenord gäller nu. Vi bad Microsoft att avsluta dina inloggningar på alla enheter, men svaret kom inte fram.
sign-out-not-tried-title = Vi loggade inte ut dig överallt
sign-out-not-tried = Vi bad inte Microsoft att avsluta dina inloggningar på andra enheter, eftersom vi inte i tid kunde vara säkra på att ditt lösenord hade ändrats.
sign-out-not-tried-unknown = Vi bad inte Microsoft att avsluta dina inloggningar på andra enheter, eftersom det inte är säkert att ditt lösenord har ändrats.
sign-out-yourself = Öppna { $host } för att logga ut överallt
sign-out-yourself-hint = Du kan göra det själv: öppna den här sidan, logga in med ditt nya lösenord och välj ”Logga ut överallt”.
sign-out-help-desk = Om du vill loggas ut överallt, fråga supporten.

changed-signed-out = Du är nu utloggad från den här webbplatsen.
changed-next-title = Vad som händer nu
changed-open = Öppna { $host }
changed-phone-title = Telefon och surfplatta
changed-phone = E-post och andra appar kan be dig att logga in igen. Använd ditt nya lösenord. Vissa appar frågar först efter en timme eller mer.
changed-devices-title = Andra datorer och webbläsare
changed-devices = Du kan behöva logga in där igen med ditt nya lösenord.
changed-windows-title = Windows
changed-windows = Loggar du in i Windows med det här kontot? Anslut till internet, lås datorn och lås upp den med ditt nya lösenord. PIN-kod och fingeravtryck är som förut.
changed-network-title = Wi-Fi och VPN
changed-network = Om de använder det här lösenordet bör du snart ange det nya där. En enhet som fortsätter att försöka med det gamla kan låsa ditt konto.
changed-manager-title = Lösenordshanterare
changed-manager = Ändra posten för Microsofts inloggningssida, till exempel { $host }. Det räcker inte med en post för bara den här webbplatsen.
