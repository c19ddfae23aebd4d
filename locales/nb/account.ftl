### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Dette passordet utløper om mindre enn et døgn.
        [one] Dette passordet utløper om 1 dag.
       *[other] Dette passordet utløper om { $days } dager.
    }
account-expires-soon = Bytt det nå, så kan du jobbe videre uten avbrudd.
account-overdue = Ifølge organisasjonens regler skulle dette passordet allerede vært byttet. Bytt det nå.

account-change-at = Bytt passord på { $host }
account-guest-home = Mest sannsynlig er det { $domain }.
account-manager = Bruker du en passordbehandler? Den har lagret dette passordet for Microsofts påloggingsside, for eksempel { $host }. Endre det der også.
