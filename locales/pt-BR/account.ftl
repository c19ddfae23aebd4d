### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Esta senha expira em menos de um dia.
        [one] Esta senha expira em { $days } dia.
       *[other] Esta senha expira em { $days } dias.
    }
account-expires-soon = Altere-a agora. Assim, você continua trabalhando sem interrupção.
account-overdue = Pelas regras da sua organização, esta senha já deveria ter sido alterada. Altere-a agora.

account-change-at = Alterar a sua senha em { $host }
account-guest-home = Muito provavelmente, é { $domain }.
account-manager = Você usa um gerenciador de senhas? Nele, esta senha fica no registro da página de login da Microsoft, por exemplo { $host }. Altere-a lá também.
