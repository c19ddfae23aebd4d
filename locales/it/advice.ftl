### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = fatto
rule-open = non ancora
rule-later = Lo controlliamo quando invia il modulo.

strength =
    { $strength ->
        [weakest] Molto facile da indovinare
        [weak] Facile da indovinare
        [fair] Potrebbe essere più difficile da indovinare
        [strong] Difficile da indovinare
       *[strongest] Molto difficile da indovinare
    }

check-all-met = La nuova password rispetta tutte le regole che possiamo controllare qui.
check-open =
    { $rules ->
        [one] La nuova password non rispetta ancora 1 regola.
       *[other] La nuova password non rispetta ancora { $rules } regole.
    }
confirm-same = Le due nuove password sono uguali.

advice-title = Microsoft potrebbe non accettare la nuova password che ha digitato:
likely-title = Queste sono le nostre ipotesi, a partire dalla più probabile:

likely-name-next = Spesso Microsoft non accetta i nomi. Tolga il nome. Scriverlo in un altro modo, per esempio con 0 al posto di o, non serve.
likely-word =
    { $missing ->
        [one] La nuova password contiene la parola “{ $word }” o una molto simile. Questa parola è facile da indovinare, quindi Microsoft probabilmente la conta tutta come un solo carattere. Aggiunga almeno 1 altro carattere.
       *[other] La nuova password contiene la parola “{ $word }” o una molto simile. Questa parola è facile da indovinare, quindi Microsoft probabilmente la conta tutta come un solo carattere. Aggiunga almeno altri { $missing } caratteri.
    }
likely-common = La nuova password è probabilmente una delle più comuni. Usi diverse parole che non c’entrano l’una con l’altra.
likely-space = Microsoft potrebbe non contare lo spazio come simbolo. Aggiunga uno dei simboli dell’elenco.
likely-name = Potrebbe contenere il suo nome o il nome della sua organizzazione. Non usi nomi.
likely-used-before = Potrebbe essere uguale a una password che ha già avuto. Ne scelga una che non ha mai usato qui.
likely-microsofts-list = Microsoft ha un elenco segreto di parole comuni, e la nuova password potrebbe essere troppo simile a una di queste. Usi diverse parole che non c’entrano l’una con l’altra.
likely-organisations-list = La sua organizzazione potrebbe avere un elenco di parole non consentite. Non usi il nome, i luoghi o i prodotti dell’organizzazione.
