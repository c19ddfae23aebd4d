### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Ez a jelszó kevesebb mint egy nap múlva lejár.
        [one] Ez a jelszó { $days } nap múlva lejár.
       *[other] Ez a jelszó { $days } nap múlva lejár.
    }
account-expires-soon = Kérjük, módosítsa most. Így utána megszakítás nélkül dolgozhat tovább.
account-overdue = Szervezete szabályai szerint ezt a jelszót már módosítani kellett volna. Kérjük, módosítsa most.

account-change-at = Jelszó módosítása itt: { $host }
account-guest-home = Nagy valószínűséggel ez a szervezet: { $domain }.
account-manager = Jelszókezelőt használ? Abban ez a jelszó a Microsoft bejelentkezési oldalához van elmentve, például ehhez: { $host }. Módosítsa ott is.
