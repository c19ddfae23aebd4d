### The help page.

help-title = Aiuto
help-lead = Risposte brevi alle domande più frequenti.

help-stopped-title = L’accesso si è fermato sulla pagina di Microsoft
help-stopped-lead = In questo caso Microsoft non le ha permesso di tornare qui. La pagina di Microsoft dice perché:
help-stopped-assigned-term = Non ha accesso
help-stopped-assigned = Il suo account non ha ricevuto l’accesso a questo sito. Lo chieda all’assistenza informatica.
help-stopped-approval-term = Serve un’approvazione
help-stopped-approval = La sua organizzazione non ha ancora approvato questo sito. Lo segnali all’assistenza informatica.
help-stopped-blocked-term = Blocco dovuto a una regola
help-stopped-blocked = La sua organizzazione non consente questo dispositivo, questa rete o questo luogo. Provi con un computer della sua organizzazione.
help-stopped-locked-term = Account bloccato
help-stopped-locked = È stata digitata troppe volte una password sbagliata, qui o su uno dei suoi dispositivi. Aspetti qualche minuto. Se l’account resta bloccato, chiami l’assistenza informatica.

help-refused-title = La mia nuova password è stata rifiutata
help-refused = Microsoft rifiuta le password troppo comuni, quelle che contengono una parola bloccata, il suo nome o il nome della sua organizzazione, e quelle uguali all’ultima. Non ci dice quale di questi è il motivo.
help-refused-tip = Provi una password più lunga, con diverse parole che non c’entrano l’una con l’altra.

help-unknown-title = “La sua password potrebbe essere stata cambiata”
help-unknown = Abbiamo inviato la sua richiesta a Microsoft, ma la risposta è andata persa. Non inviamo mai una richiesta due volte, perché questo potrebbe bloccare il suo account.
help-unknown-next = Acceda prima con la nuova password. Se non funziona, usi quella vecchia.

help-forgotten-title = Ho dimenticato la mia password attuale
help-forgotten = Questo sito può cambiare solo una password che lei conosce. L’assistenza informatica può dargliene una nuova.

help-kept-title = Che cosa succede qui alle mie password?
help-kept = Questo sito le passa a Microsoft una sola volta, attraverso una connessione protetta. Non le conserva e non le annota.
