### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Platnost tohoto hesla skončí za méně než jeden den.
        [one] Platnost tohoto hesla skončí za { $days } den.
        [few] Platnost tohoto hesla skončí za { $days } dny.
       *[other] Platnost tohoto hesla skončí za { $days } dní.
    }
account-expires-soon = Změňte ho prosím teď. Pak budete moct pracovat bez přerušení.
account-overdue = Podle pravidel vaší organizace už mělo být toto heslo změněné. Změňte ho prosím teď.

account-change-at = Změnit heslo na { $host }
account-guest-home = Nejspíš je to { $domain }.
account-manager = Používáte správce hesel? Toto heslo v něm najdete u přihlašovací stránky Microsoftu, například { $host }. Změňte ho i tam.
