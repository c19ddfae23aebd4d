### Why a sign-in did not work.

cancelled-title = L’accesso è stato interrotto
cancelled-text = È stato interrotto prima di essere completo. Non è stato cambiato nulla.
cancelled-next = Acceda di nuovo quando vuole.

expired-title = Questo accesso è troppo vecchio
expired-text = Ha richiesto troppo tempo, oppure la pagina di accesso è stata aperta una seconda volta. Non è stato cambiato nulla.
expired-next = Ricominci.

not-started-here-title = Questo accesso non è iniziato qui
not-started-here-text = Non è stato avviato da questo browser. Forse è stato avviato da un altro, o forse i cookie sono bloccati.
not-started-here-next = Ricominci in questo browser e consenta i cookie per questo sito.

wrong-account-title = Usi il suo account aziendale o dell’istituto di istruzione
wrong-account-text = L’account che ha eseguito l’accesso non appartiene a questa organizzazione.
wrong-account-next = Ricominci e scelga l’account di questa organizzazione.

not-assigned-title = Non ha accesso a questo sito
not-assigned-text = L’accesso a Microsoft è riuscito, ma nessuno ha abilitato il suo account per questo sito.
not-assigned-next = Chieda l’abilitazione all’assistenza informatica e comunichi il codice qui sotto.

blocked-by-policy-title = Una regola della sua organizzazione ha fermato l’accesso
blocked-by-policy-text = Una regola di questo tipo può dipendere dal suo dispositivo, dalla sua rete o dal luogo in cui si trova.
blocked-by-policy-next = Riprovi da un computer o da una rete della sua organizzazione. Se non basta, chiami l’assistenza informatica e comunichi il codice qui sotto.

account-locked-title = Il suo account è bloccato per un po’ di tempo
account-locked-text = Microsoft ha visto troppe password sbagliate, oppure un accesso che sembrava anomalo.
account-locked-next = Aspetti qualche minuto, poi riprovi. Se non basta, chiami l’assistenza informatica e comunichi il codice qui sotto.

account-disabled-title = Il suo account è disattivato
account-disabled-text = Microsoft dice che questo account non è autorizzato ad accedere.
account-disabled-next = Chiami l’assistenza informatica e comunichi il codice qui sotto.

password-expired-title = La sua password è scaduta
password-expired-text = Va cambiata sulla pagina di accesso di Microsoft, prima che un altro sito la lasci entrare.
password-expired-next = Acceda a office.com e scelga una nuova password quando Microsoft la chiede.

consent-missing-title = Questo sito attende ancora un’approvazione
consent-missing-text = La sua organizzazione non ha ancora permesso a questo sito di cambiare le password.
consent-missing-next = Lei non può risolvere il problema. Chiami l’assistenza informatica e comunichi il codice qui sotto.

invalid-token-title = Non siamo riusciti a verificare il suo accesso
invalid-token-text = La risposta arrivata non ha superato i nostri controlli di sicurezza, quindi non l’abbiamo usata.
invalid-token-next = Riprovi. Se vede di nuovo questa pagina, chiami l’assistenza informatica e comunichi il codice qui sotto.

portal-misconfigured-title = Questo sito non è configurato correttamente
portal-misconfigured-text = Microsoft non ha accettato le impostazioni di questo sito. Lei non ha sbagliato nulla.
portal-misconfigured-next = Deve risolvere il problema chi gestisce questo sito. Chiami l’assistenza informatica e comunichi il codice qui sotto.
