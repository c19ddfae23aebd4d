### The form.

password-title = Uw wachtwoord wijzigen
password-title-problem = Probleem: Uw wachtwoord wijzigen
password-signed-in = Aangemeld als { $name }.
password-age =
    { $days ->
        [0] U hebt dit wachtwoord minder dan een dag geleden gewijzigd.
        [one] U hebt dit wachtwoord 1 dag geleden gewijzigd.
       *[other] U hebt dit wachtwoord { $days } dagen geleden gewijzigd.
    }
password-summary = Uw wachtwoord is niet gewijzigd
password-account = Account
password-current = Huidig wachtwoord
password-new = Nieuw wachtwoord
password-confirm = Nieuw wachtwoord herhalen
password-rules-title = Uw nieuwe wachtwoord
password-rules-length = heeft { $shortest } tot en met 256 tekens
password-rules-kinds = heeft minstens drie van deze soorten: kleine letters, hoofdletters, cijfers, symbolen
password-rules-characters = heeft alleen letters van A tot en met Z zonder accenten of trema’s, cijfers, spaties en deze symbolen:
password-rules-history = is niet hetzelfde als uw laatste wachtwoord
password-tip = Goed om te weten: meerdere woorden die niet bij elkaar horen, zijn makkelijk te onthouden en moeilijk te raden.
password-button = Wachtwoord wijzigen
password-busy = We wijzigen uw wachtwoord. Dit kan een halve minuut duren. Laat deze pagina open.
password-sign-out = Afmelden
password-tries-left =
    { $tries ->
        [one] U hebt nog 1 poging voordat u moet wachten.
       *[other] U hebt nog { $tries } pogingen voordat u moet wachten.
    }
password-tries-none = U hebt op dit moment geen pogingen meer.
