### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = La sua password non è stata cambiata

changed-title = La sua password è stata cambiata
changed-text = Microsoft ha confermato la modifica.
changed-next = Da adesso usi la nuova password.

missing-text = Un campo è rimasto vuoto.
missing-next = Compili tutti e tre i campi.
missing-current = Digiti la password attuale.
missing-new = Digiti una nuova password.
missing-confirm = Digiti la nuova password una seconda volta.

confirmation-differs-text = Le due nuove password non sono uguali.
confirmation-differs-next = Digiti di nuovo la nuova password in entrambi i campi.

same-as-current-text = La nuova password è uguale a quella attuale.
same-as-current-next = Ne scelga una diversa.

too-short-text = La nuova password è troppo corta.
too-short-next = Usi almeno { $shortest } caratteri.

too-long-text = La nuova password è troppo lunga.
too-long-next = Usi al massimo 256 caratteri.

too-few-kinds-text = La nuova password ha troppo pochi tipi di caratteri.
too-few-kinds-next = Usi almeno tre di questi tipi di caratteri: lettere minuscole, lettere maiuscole, numeri, simboli.

unsupported-characters-text = La nuova password contiene un carattere che Microsoft non accetta.
unsupported-characters-next = Usi solo lettere dalla A alla Z senza accento, numeri, spazi e i simboli dell’elenco.

wrong-current-password-text = Microsoft dice che questa non è la sua password attuale.
wrong-current-password-next = La controlli e la digiti di nuovo.

refused-by-policy-text = Microsoft non ha accettato la nuova password e non dice quale regola non rispetta.
refused-by-policy-next = Potrebbe essere troppo comune, contenere una parola bloccata, il suo nome o il nome della sua organizzazione, oppure essere uguale alla sua ultima password. Ne provi una più lunga, con diverse parole che non c’entrano l’una con l’altra.

too-many-attempts-title = Aspetti prima di riprovare
too-many-attempts-text = Ci sono stati troppi tentativi in poco tempo. Questo non l’abbiamo inviato a Microsoft, quindi non ha cambiato nulla.

elsewhere-title = Non può cambiare questa password qui
guest-account-text = Qui il suo account è un account ospite. La sua password è gestita da un’altra organizzazione.
guest-account-next = La cambi dove le indica quell’organizzazione, oppure chieda all’assistenza informatica di quell’organizzazione.
federated-account-text = La sua organizzazione conserva questa password nel proprio sistema di accesso, non presso Microsoft.
federated-account-next = La cambi in quel sistema, oppure chieda all’assistenza informatica dove trovarlo.
personal-account-text = Questo è un account Microsoft personale. La password non è gestita da un’organizzazione.
personal-account-next = La cambi sul sito di Microsoft, oppure acceda qui con il suo account aziendale o dell’istituto di istruzione.
synced-account-text = Questa password è conservata sui server della sua organizzazione. Va cambiata lì.
synced-account-next = Su un computer Windows nella rete della sua organizzazione, prema CTRL+ALT+CANC e scelga “Cambia password”. Oppure chieda all’assistenza informatica.

sign-in-expired-title = Acceda di nuovo
sign-in-expired-text = La sua sessione è terminata. Non è stato cambiato nulla.
sign-in-expired-next = Acceda di nuovo, poi digiti ancora una volta le password.

more-verification-needed-title = Microsoft vuole verificare ancora una volta che si tratta di lei
more-verification-needed-text = Una regola della sua organizzazione chiede un’altra verifica prima di poter cambiare questa password. Non è stato cambiato nulla.
more-verification-needed-next = Acceda di nuovo e risponda a quello che Microsoft chiede. Se torna su questa pagina, chiami l’assistenza informatica e comunichi il codice qui sotto.

request-refused-title = Abbiamo fermato questa richiesta
request-refused-text = Non proveniva dalla pagina di questo sito. Non è stato cambiato nulla.
request-refused-next = Apra di nuovo il modulo e lo invii da lì.

throttled-title = Microsoft le chiede di aspettare
throttled-text = In questo momento Microsoft ha troppe richieste. La sua password non è stata cambiata.

microsoft-unavailable-title = In questo momento Microsoft non è disponibile
microsoft-unavailable-text = Non siamo riusciti a contattare Microsoft, oppure Microsoft non ha potuto accogliere la nostra richiesta. Non è stato cambiato nulla.
microsoft-unavailable-sign-in = Non siamo riusciti a contattare Microsoft per farla accedere. Non è stato cambiato nulla.

outcome-unknown-title = La sua password potrebbe essere stata cambiata
outcome-unknown-text = Abbiamo inviato la richiesta, ma la risposta non è arrivata.
outcome-unknown-next = Provi prima ad accedere con la nuova password. Se non funziona, usi quella vecchia. Se non funziona nessuna delle due, chiami l’assistenza informatica e comunichi il codice qui sotto.
outcome-unknown-looked = Abbiamo appena controllato di nuovo. Microsoft non mostra ancora una modifica. Può volerci qualche minuto, quindi non significa che la modifica non sia riuscita.

permission-missing-title = Questo sito non è autorizzato a cambiare la sua password
permission-missing-text = Microsoft non ha permesso a questo sito di cambiare la sua password. Non è stato cambiato nulla.
permission-missing-next = Non ha sbagliato nulla, e non può risolvere il problema. Deve farlo chi gestisce questo sito. Chiami l’assistenza informatica e comunichi il codice qui sotto.

unexpected-answer-title = Molto probabilmente la sua password non è stata cambiata
unexpected-answer-text = Microsoft ha risposto in un modo che non conosciamo. Quindi non possiamo averne la certezza.
unexpected-answer-next = Usi prima la vecchia password. Se non funziona più, provi quella nuova. Chiami l’assistenza informatica e comunichi il codice qui sotto.

session-store-unavailable-title = Torni un po’ più tardi
session-store-unavailable-text = In questo momento questo sito non può far entrare nessuno.
