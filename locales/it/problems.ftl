### What can go wrong on any website.

not-found-title = Pagina non trovata
not-found-text = A questo indirizzo non c’è nessuna pagina.
not-found-next = Controlli l’indirizzo o vada alla pagina iniziale.

method-not-allowed-title = Questa pagina non funziona così
method-not-allowed-text = Il browser ha chiesto questa pagina in un modo che non è previsto. Non è stato cambiato nulla.

too-large-title = Era troppo
too-large-text = È stato inviato più di quanto questo sito accetti. Non è stato cambiato nulla.

bad-request-title = Non siamo riusciti a leggere l’invio
bad-request-text = Ciò che è stato inviato era danneggiato o incompleto. Non è stato cambiato nulla.

start-again-next = Ricominci dalla pagina iniziale.

internal-error-title = Qualcosa è andato storto da parte nostra
internal-error-text = Non ha sbagliato nulla. Se aveva appena inviato una nuova password, non possiamo dire se è stata cambiata.
internal-error-next = In questo caso provi ad accedere prima con la nuova password e poi con quella vecchia. Se ha bisogno di aiuto, chiami l’assistenza informatica e comunichi il codice qui sotto.
