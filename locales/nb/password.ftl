### The form.

password-title = Bytt passord
password-title-problem = Problem: Bytt passord
password-signed-in = Logget på som { $name }.
password-age =
    { $days ->
        [0] Du byttet dette passordet for mindre enn et døgn siden.
        [one] Du byttet dette passordet for 1 dag siden.
       *[other] Du byttet dette passordet for { $days } dager siden.
    }
password-summary = Passordet ditt ble ikke endret
password-account = Konto
password-current = Nåværende passord
password-new = Nytt passord
password-confirm = Nytt passord igjen
password-rules-title = Det nye passordet ditt
password-rules-length = har { $shortest } til 256 tegn
password-rules-kinds = har minst tre av disse: små bokstaver, store bokstaver, tall, symboler
password-rules-characters = har bare bokstaver fra A til Z (ikke æ, ø, å eller aksenter), tall, mellomrom og disse symbolene:
password-rules-history = er ikke det samme som det forrige passordet ditt
password-tip = Godt å vite: Flere ord som ikke hører sammen, er lette å huske og vanskelige å gjette.
password-button = Bytt passord
password-busy = Vi bytter passordet ditt. Det kan ta et halvt minutt. La denne siden være åpen.
password-sign-out = Logg av
password-tries-left =
    { $tries ->
        [one] Du har 1 forsøk igjen før du må vente.
       *[other] Du har { $tries } forsøk igjen før du må vente.
    }
password-tries-none = Du har ingen forsøk igjen akkurat nå.
