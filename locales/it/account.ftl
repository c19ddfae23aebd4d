### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Questa password scade tra meno di un giorno.
        [one] Questa password scade tra 1 giorno.
       *[other] Questa password scade tra { $days } giorni.
    }
account-expires-soon = La cambi adesso. Così potrà continuare a lavorare senza interruzioni.
account-overdue = Secondo le regole della sua organizzazione, questa password avrebbe già dovuto essere cambiata. La cambi adesso.

account-change-at = Cambia la password su { $host }
account-guest-home = Molto probabilmente si tratta di { $domain }.
account-manager = Usa un gestore di password? Lì questa password si trova alla voce della pagina di accesso di Microsoft, per esempio { $host }. La cambi anche lì.
