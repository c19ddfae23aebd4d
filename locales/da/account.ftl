### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Denne adgangskode udløber om mindre end et døgn.
        [one] Denne adgangskode udløber om 1 dag.
       *[other] Denne adgangskode udløber om { $days } dage.
    }
account-expires-soon = Skift den nu, så kan du arbejde videre uden afbrydelse.
account-overdue = Ifølge din organisations regler burde denne adgangskode allerede være skiftet. Skift den nu.

account-change-at = Skift adgangskode på { $host }
account-guest-home = Det er højst sandsynligt { $domain }.
account-manager = Bruger du en adgangskodeadministrator? Den har denne adgangskode gemt til Microsofts logonside, for eksempel { $host }. Ret den også der.
