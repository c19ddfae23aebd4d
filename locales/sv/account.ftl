### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Det här lösenordet går ut om mindre än ett dygn.
        [one] Det här lösenordet går ut om 1 dag.
       *[other] Det här lösenordet går ut om { $days } dagar.
    }
account-expires-soon = Byt det nu, så kan du fortsätta arbeta utan avbrott.
account-overdue = Enligt din organisations regler skulle det här lösenordet redan ha bytts. Byt det nu.

account-change-at = Byt lösenord på { $host }
account-guest-home = Det är högst sannolikt { $domain }.
account-manager = Använder du en lösenordshanterare? Den har sparat det här lösenordet för Microsofts inloggningssida, till exempel { $host }. Ändra det där också.
