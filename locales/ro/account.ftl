### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Această parolă expiră în mai puțin de o zi.
        [one] Această parolă expiră în { $days } zi.
        [few] Această parolă expiră în { $days } zile.
       *[other] Această parolă expiră în { $days } de zile.
    }
account-expires-soon = Schimbați-o acum. Astfel puteți lucra în continuare fără întrerupere.
account-overdue = Conform regulilor organizației dvs., această parolă trebuia să fie deja schimbată. Schimbați-o acum.

account-change-at = Schimbați parola pe { $host }
account-guest-home = Cel mai probabil, aceasta este { $domain }.
account-manager = Folosiți un manager de parole? Acesta păstrează parola la pagina de conectare Microsoft, de exemplu { $host }. Schimbați-o și acolo.
