### The form.

password-title = Cambia la password
password-title-problem = Problema: Cambia la password
password-signed-in = Accesso eseguito come { $name }.
password-age =
    { $days ->
        [0] Ha cambiato questa password meno di un giorno fa.
        [one] Ha cambiato questa password 1 giorno fa.
       *[other] Ha cambiato questa password { $days } giorni fa.
    }
password-summary = La sua password non è stata cambiata
password-account = Account
password-current = Password attuale
password-new = Nuova password
password-confirm = Ripeti la nuova password
password-rules-title = La nuova password
password-rules-length = ha da { $shortest } a 256 caratteri
password-rules-kinds = ha almeno tre di questi tipi di caratteri: lettere minuscole, lettere maiuscole, numeri, simboli
password-rules-characters = ha solo lettere dalla A alla Z senza accento, numeri, spazi e questi simboli:
password-rules-history = non è uguale alla sua ultima password
password-tip = Buono a sapersi: diverse parole che non c’entrano l’una con l’altra sono facili da ricordare e difficili da indovinare.
password-button = Cambia password
password-busy = Stiamo cambiando la password. Può volerci mezzo minuto. Lasci aperta questa pagina.
password-sign-out = Disconnetti
password-tries-left =
    { $tries ->
        [one] Ha ancora 1 tentativo prima di dover aspettare.
       *[other] Ha ancora { $tries } tentativi prima di dover aspettare.
    }
password-tries-none = In questo momento non ha più tentativi.
