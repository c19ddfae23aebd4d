### What can go wrong on any website.

not-found-title = Sidan hittades inte
not-found-text = Det finns ingen sida på den här adressen.
not-found-next = Kontrollera adressen, eller gå till startsidan.

method-not-allowed-title = Den här sidan fungerar inte så
method-not-allowed-text = Webbläsaren bad om sidan på ett sätt som den inte stöder. Inget ändrades.

too-large-title = Det var för mycket
too-large-text = Mer skickades än vad webbplatsen tar emot. Inget ändrades.

bad-request-title = Vi kunde inte läsa det
bad-request-text = Det som skickades var skadat eller inte fullständigt. Inget ändrades.

start-again-next = Börja om från startsidan.

internal-error-title = Något gick fel hos oss
internal-error-text = Du har inte gjort något fel. Om du just hade skickat ett nytt lösenord kan vi inte säga om ditt lösenord ändrades.
internal-error-next = Försök i så fall först att logga in med det nya lösenordet och sedan med det gamla. Om du behöver hjälp, ring supporten och läs upp koden nedan.
