### The form.

password-title = Alterar a sua palavra-passe
password-title-problem = Problema: Alterar a sua palavra-passe
password-signed-in = Sessão iniciada como { $name }.
password-age =
    { $days ->
        [0] Alterou esta palavra-passe há menos de um dia.
        [one] Alterou esta palavra-passe há 1 dia.
       *[other] Alterou esta palavra-passe há { $days } dias.
    }
password-summary = A sua palavra-passe não foi alterada
password-account = Conta
password-current = Palavra-passe atual
password-new = Nova palavra-passe
password-confirm = Repetir a nova palavra-passe
password-rules-title = A sua nova palavra-passe
password-rules-length = tem entre { $shortest } e 256 caracteres
password-rules-kinds = tem pelo menos três destes tipos de caracteres: letras minúsculas, letras maiúsculas, números, símbolos
password-rules-characters = tem apenas letras de A a Z sem acentos nem cedilhas, números, espaços e estes símbolos:
password-rules-history = não é igual à sua última palavra-passe
password-tip = Bom saber: várias palavras sem relação entre si são fáceis de memorizar e difíceis de adivinhar.
password-button = Alterar palavra-passe
password-busy = Estamos a alterar a sua palavra-passe. Pode demorar meio minuto. Mantenha esta página aberta.
password-sign-out = Terminar sessão
password-tries-left =
    { $tries ->
        [one] Ainda tem 1 tentativa antes de ter de aguardar.
       *[other] Ainda tem { $tries } tentativas antes de ter de aguardar.
    }
password-tries-none = Neste momento, não tem mais tentativas.
