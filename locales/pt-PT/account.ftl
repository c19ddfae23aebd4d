### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Esta palavra-passe expira em menos de um dia.
        [one] Esta palavra-passe expira dentro de 1 dia.
       *[other] Esta palavra-passe expira dentro de { $days } dias.
    }
account-expires-soon = Altere-a agora. Assim, pode continuar a trabalhar sem interrupções.
account-overdue = Segundo as regras da sua organização, esta palavra-passe já devia ter sido alterada. Altere-a agora.

account-change-at = Alterar a sua palavra-passe em { $host }
account-guest-home = Muito provavelmente, trata-se de { $domain }.
account-manager = Utiliza um gestor de palavras-passe? Nele, esta palavra-passe está na entrada da página de início de sessão da Microsoft, por exemplo { $host }. Altere-a também aí.
