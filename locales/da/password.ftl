### The form.

password-title = Skift adgangskode
password-title-problem = Problem: Skift adgangskode
password-signed-in = Logget på som { $name }.
password-age =
    { $days ->
        [0] Du skiftede denne adgangskode for mindre end et døgn siden.
        [one] Du skiftede denne adgangskode for 1 dag siden.
       *[other] Du skiftede denne adgangskode for { $days } dage siden.
    }
password-summary = Din adgangskode blev ikke ændret
password-account = Konto
password-current = Nuværende adgangskode
password-new = Ny adgangskode
password-confirm = Ny adgangskode igen
password-rules-title = Din nye adgangskode
password-rules-length = har { $shortest } til 256 tegn
password-rules-kinds = har mindst tre af disse: små bogstaver, store bogstaver, tal, symboler
password-rules-characters = har kun bogstaver fra A til Z (ikke æ, ø, å eller accenter), tal, mellemrum og disse symboler:
password-rules-history = er ikke den samme som din seneste adgangskode
password-tip = Godt at vide: flere ord, der ikke hører sammen, er lette at huske og svære at gætte.
password-button = Skift adgangskode
password-busy = Vi skifter din adgangskode. Det kan tage et halvt minut. Hold denne side åben.
password-sign-out = Log af
password-tries-left =
    { $tries ->
        [one] Du har 1 forsøg tilbage, før du skal vente.
       *[other] Du har { $tries } forsøg tilbage, før du skal vente.
    }
password-tries-none = Du har ingen forsøg tilbage lige nu.
