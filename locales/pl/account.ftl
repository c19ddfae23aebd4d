### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] To hasło wygaśnie za mniej niż jeden dzień.
        [one] To hasło wygaśnie za { $days } dzień.
        [few] To hasło wygaśnie za { $days } dni.
        [many] To hasło wygaśnie za { $days } dni.
       *[other] To hasło wygaśnie za { $days } dnia.
    }
account-expires-soon = Zmień je teraz, aby móc dalej pracować bez przerwy.
account-overdue = Według zasad Twojej organizacji to hasło powinno być już zmienione. Zmień je teraz.

account-change-at = Zmień hasło na { $host }
account-guest-home = Najprawdopodobniej jest to { $domain }.
account-manager = Używasz menedżera haseł? To hasło jest w nim zapisane pod adresem strony logowania Microsoftu, na przykład { $host }. Zmień je także tam.
