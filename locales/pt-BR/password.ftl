### The form.

password-title = Alterar a sua senha
password-title-problem = Problema: Alterar a sua senha
password-signed-in = Você entrou como { $name }.
password-age =
    { $days ->
        [0] Você alterou esta senha há menos de um dia.
        [one] Você alterou esta senha há { $days } dia.
       *[other] Você alterou esta senha há { $days } dias.
    }
password-summary = A sua senha não foi alterada
password-account = Conta
password-current = Senha atual
password-new = Nova senha
password-confirm = Repetir a nova senha
password-rules-title = A sua nova senha
password-rules-length = tem de { $shortest } a 256 caracteres
password-rules-kinds = tem pelo menos três destes tipos de caracteres: letras minúsculas, letras maiúsculas, números, símbolos
password-rules-characters = tem apenas letras de A a Z sem acento nem cedilha, números, espaços e estes símbolos:
password-rules-history = não é igual à sua última senha
password-tip = Bom saber: várias palavras sem relação entre si são fáceis de lembrar e difíceis de adivinhar.
password-button = Alterar senha
password-busy = Estamos alterando a sua senha. Isso pode levar meio minuto. Deixe esta página aberta.
password-sign-out = Sair
password-tries-left =
    { $tries ->
        [one] Você ainda tem { $tries } tentativa antes de precisar esperar.
       *[other] Você ainda tem { $tries } tentativas antes de precisar esperar.
    }
password-tries-none = Você não tem mais tentativas neste momento.
