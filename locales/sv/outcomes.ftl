### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = Ditt lösenord ändrades inte

changed-title = Ditt lösenord har ändrats
changed-text = Microsoft har bekräftat ändringen.
changed-next = Använd ditt nya lösenord från och med nu.

missing-text = Ett fält lämnades tomt.
missing-next = Fyll i alla tre fälten.
missing-current = Skriv ditt nuvarande lösenord.
missing-new = Skriv ett nytt lösenord.
missing-confirm = Skriv det nya lösenordet en gång till.

confirmation-differs-text = De två nya lösenorden är inte likadana.
confirmation-differs-next = Skriv det nya lösenordet igen i båda fälten.

same-as-current-text = Det nya lösenordet är samma som det nuvarande.
same-as-current-next = Välj ett annat.

too-short-text = Det nya lösenordet är för kort.
too-short-next = Använd minst { $shortest } tecken.

too-long-text = Det nya lösenordet är för långt.
too-long-next = Använd högst 256 tecken.

too-few-kinds-text = Det nya lösenordet innehåller för få sorters tecken.
too-few-kinds-next = Använd minst tre av dessa: små bokstäver, stora bokstäver, siffror, symboler.

unsupported-characters-text = Det nya lösenordet innehåller ett tecken som Microsoft inte godtar.
unsupported-characters-next = Använd bara bokstäver från A till Z utan prickar, ringar och accenter, siffror, blanksteg och symbolerna i listan.

wrong-current-password-text = Microsoft säger att det här inte är ditt nuvarande lösenord.
wrong-current-password-next = Kontrollera det och skriv det igen.

refused-by-policy-text = Microsoft godtog inte det nya lösenordet och säger inte vilken regel det bryter mot.
refused-by-policy-next = Det kan vara för vanligt, innehålla ett spärrat ord, ditt namn eller din organisations namn, eller vara samma som ditt senaste lösenord. Prova ett längre med flera ord som inte hör ihop.

too-many-attempts-title = Vänta innan du försöker igen
too-many-attempts-text = Det blev för många försök på kort tid. Vi skickade inte det här försöket till Microsoft, så det ändrade inget.

elsewhere-title = Du kan inte byta det här lösenordet här
guest-account-text = Du är gäst här. Ditt lösenord finns hos en annan organisation.
guest-account-next = Byt det där den organisationen säger att du ska göra det, eller fråga dess support.
federated-account-text = Din organisation förvarar det här lösenordet i sitt eget inloggningssystem, inte hos Microsoft.
federated-account-next = Byt det i det systemet, eller fråga supporten var systemet finns.
personal-account-text = Det här är ett personligt Microsoft-konto. Dess lösenord finns inte hos en organisation.
personal-account-next = Byt det på Microsofts egen webbplats, eller logga in här med ditt arbets- eller skolkonto.
synced-account-text = Det här lösenordet finns på din organisations egna servrar. Det måste bytas där.
synced-account-next = Tryck på Ctrl+Alt+Delete på en Windows-dator i din organisations nätverk och välj ”Ändra ett lösenord”. Eller fråga supporten.

sign-in-expired-title = Logga in igen
sign-in-expired-text = Din inloggning har upphört. Inget ändrades.
sign-in-expired-next = Logga in igen och skriv sedan dina lösenord en gång till.

more-verification-needed-title = Microsoft vill kontrollera en gång till att det är du
more-verification-needed-text = En regel i din organisation kräver ännu en kontroll innan det här lösenordet kan bytas. Inget ändrades.
more-verification-needed-next = Logga in igen och svara på det Microsoft frågar. Om du kommer tillbaka till den här sidan, ring supporten och läs upp koden nedan.

request-refused-title = Vi stoppade den här begäran
request-refused-text = Den kom inte från webbplatsens egen sida. Inget ändrades.
request-refused-next = Öppna formuläret igen och skicka det därifrån.

throttled-title = Microsoft ber dig vänta
throttled-text = Microsoft har för många förfrågningar just nu. Ditt lösenord ändrades inte.

microsoft-unavailable-title = Microsoft går inte att nå just nu
microsoft-unavailable-text = Vi kunde inte nå Microsoft, eller så kunde Microsoft inte ta emot vår begäran. Inget ändrades.
microsoft-unavailable-sign-in = Vi kunde inte nå Microsoft för att logga in dig. Inget ändrades.

outcome-unknown-title = Ditt lösenord kan ha ändrats
outcome-unknown-text = Vi skickade begäran, men svaret kom inte tillbaka.
outcome-unknown-next = Försök först att logga in med ditt nya lösenord. Om det inte går, använd det gamla. Om inget av dem fungerar, ring supporten och läs upp koden nedan.
outcome-unknown-looked = Vi kontrollerade igen alldeles nyss. Microsoft visar ingen ändring än. Det kan ta några minuter, så det betyder inte att ändringen misslyckades.

permission-missing-title = Den här webbplatsen får inte byta ditt lösenord
permission-missing-text = Microsoft lät inte den här webbplatsen byta ditt lösenord. Inget ändrades.
permission-missing-next = Du har inte gjort något fel, och du kan inte lösa det själv. Det måste de som driver webbplatsen göra. Ring supporten och läs upp koden nedan.

unexpected-answer-title = Ditt lösenord ändrades högst sannolikt inte
unexpected-answer-text = Microsoft svarade på ett sätt som vi inte känner till. Därför kan vi inte vara säkra.
unexpected-answer-next = Använd först ditt gamla lösenord. Om det inte längre fungerar, prova det nya. Ring supporten och läs upp koden nedan.

session-store-unavailable-title = Kom tillbaka lite senare
session-store-unavailable-text = Den här webbplatsen kan inte släppa in någon just nu.
