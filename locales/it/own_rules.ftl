### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = La nuova password contiene un nome che la sua organizzazione non consente.
contains-given-name-text = La nuova password contiene il suo nome proprio.
contains-surname-text = La nuova password contiene il suo cognome.
contains-own-name-text = La nuova password contiene una parte del suo nome.
contains-sign-in-name-text = La nuova password contiene il suo nome utente.
contains-organisation-name-text = La nuova password contiene il nome della sua organizzazione.
contains-name-next = I nomi sono facili da indovinare, perciò la sua organizzazione non li consente. Tolga il nome. Scriverlo in un altro modo, per esempio con 0 al posto di o, non serve.

contains-banned-word-text = La nuova password contiene una parola che la sua organizzazione non consente.
contains-this-banned-word-text = La nuova password contiene la parola “{ $word }”. La sua organizzazione non consente questa parola.
contains-banned-word-next = Tolga la parola. Scriverla in un altro modo, per esempio con 0 al posto di o, non serve.

breached-text = La nuova password è in un elenco di password rubate. Forse qualcun altro ha scelto la stessa.
breached-next = Sono le prime password che prova chi vuole entrare negli account altrui. Ne scelga una diversa.

too-weak-text = La nuova password è più facile da indovinare di quanto la sua organizzazione consenta.
too-weak-next = La faccia più lunga. Diverse parole che non c’entrano l’una con l’altra sono facili da ricordare e difficili da indovinare.

password-rules-names = non contiene né il suo nome, né il suo nome utente, né il nome della sua organizzazione
password-rules-words = non contiene parole che la sua organizzazione non consente
password-rules-leaks = non è in un elenco di password rubate
password-rules-strength = è difficile da indovinare
