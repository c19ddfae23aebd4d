### The help page.

help-title = Hjälp
help-lead = Korta svar på det som folk oftast frågar.

help-stopped-title = Inloggningen stannade på Microsofts sida
help-stopped-lead = Då lät Microsoft dig inte komma tillbaka hit. Microsofts sida säger varför:
help-stopped-assigned-term = Du har ingen åtkomst
help-stopped-assigned = Ditt konto har inte fått åtkomst till den här webbplatsen. Be supporten om det.
help-stopped-approval-term = Godkännande behövs
help-stopped-approval = Din organisation har ännu inte godkänt den här webbplatsen. Berätta det för supporten.
help-stopped-blocked-term = Blockerad av en regel
help-stopped-blocked = Din organisation tillåter inte den här enheten, nätverket eller platsen. Prova en dator från din organisation.
help-stopped-locked-term = Kontot är låst
help-stopped-locked = Fel lösenord har skrivits för många gånger, här eller på någon av dina enheter. Vänta några minuter. Om kontot fortfarande är låst, ring supporten.

help-refused-title = Mitt nya lösenord godtogs inte
help-refused = Microsoft godtar inte lösenord som är för vanliga, som innehåller ett spärrat ord, ditt namn eller din organisations namn, eller som är samma som ditt senaste. Microsoft talar inte om för oss vilket det var.
help-refused-tip = Prova ett längre lösenord med flera ord som inte hör ihop.

help-unknown-title = ”Ditt lösenord kan ha ändrats”
help-unknown = Vi skickade din begäran till Microsoft, men svaret kom bort. Vi skickar aldrig en begäran två gånger, eftersom det skulle kunna låsa ditt konto.
help-unknown-next = Logga först in med det nya lösenordet. Om det inte går, använd det gamla.

help-forgotten-title = Jag har glömt mitt nuvarande lösenord
help-forgotten = Den här webbplatsen kan bara byta ett lösenord som du känner till. Supporten kan ge dig ett nytt.

help-kept-title = Vad händer med mina lösenord här?
help-kept = Den här webbplatsen skickar dem till Microsoft en gång, över en skyddad anslutning. Den sparar dem inte och skriver inte ner dem.
