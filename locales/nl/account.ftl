### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Dit wachtwoord verloopt over minder dan een dag.
        [one] Dit wachtwoord verloopt over 1 dag.
       *[other] Dit wachtwoord verloopt over { $days } dagen.
    }
account-expires-soon = Wijzig het nu. Dan kunt u zonder onderbreking blijven werken.
account-overdue = Volgens de regels van uw organisatie had dit wachtwoord al gewijzigd moeten zijn. Wijzig het nu.

account-change-at = Uw wachtwoord wijzigen op { $host }
account-guest-home = Zeer waarschijnlijk is dit { $domain }.
account-manager = Gebruikt u een wachtwoordbeheerder? Daarin staat dit wachtwoord bij de aanmeldingspagina van Microsoft, bijvoorbeeld { $host }. Wijzig het daar ook.
