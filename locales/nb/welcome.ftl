### The welcome page, and the page after the sign-out.

welcome-title = Bytt passord
welcome-lead = Her kan du bytte passordet til jobb- eller skolekontoen din.
welcome-step-sign-in = Gå til Microsofts egen side og logg på.
welcome-step-type = Skriv det nåværende passordet ditt og et nytt.
welcome-step-result = Vi forteller deg om det gikk bra, og hva du skal gjøre etterpå.
welcome-button = Logg på
welcome-not-kept = Dette nettstedet lagrer ikke passordene dine.
welcome-forgotten = Har du glemt det nåværende passordet? Dette nettstedet kan ikke tilbakestille det. Det kan brukerstøtten.

signed-out-title = Du er logget av
signed-out-text = Du er logget av dette nettstedet.
signed-out-microsoft = Du kan fortsatt være logget på hos Microsoft i denne nettleseren. Hvis andre bruker datamaskinen, logg av der også.
signed-out-microsoft-link = Logg av Microsoft
