### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = A sua senha não foi alterada

changed-title = A sua senha foi alterada
changed-text = A Microsoft confirmou a alteração.
changed-next = Use a nova senha a partir de agora.

missing-text = Um campo ficou vazio.
missing-next = Preencha os três campos.
missing-current = Digite a sua senha atual.
missing-new = Digite uma nova senha.
missing-confirm = Digite a nova senha uma segunda vez.

confirmation-differs-text = As duas novas senhas não são iguais.
confirmation-differs-next = Digite de novo a nova senha nos dois campos.

same-as-current-text = A nova senha é igual à atual.
same-as-current-next = Escolha uma diferente.

too-short-text = A nova senha é curta demais.
too-short-next = Use pelo menos { $shortest } caracteres.

too-long-text = A nova senha é longa demais.
too-long-next = Use no máximo 256 caracteres.

too-few-kinds-text = A nova senha tem muito poucos tipos de caracteres.
too-few-kinds-next = Use pelo menos três destes tipos de caracteres: letras minúsculas, letras maiúsculas, números, símbolos.

unsupported-characters-text = A nova senha contém um caractere que a Microsoft não aceita.
unsupported-characters-next = Use apenas letras de A a Z sem acento nem cedilha, números, espaços e os símbolos da lista.

wrong-current-password-text = A Microsoft diz que esta não é a sua senha atual.
wrong-current-password-next = Confira a senha e digite-a de novo.

refused-by-policy-text = A Microsoft não aceitou a nova senha e não diz qual regra ela não segue.
refused-by-policy-next = Ela talvez seja comum demais, contenha uma palavra bloqueada, o seu nome ou o nome da sua organização, ou talvez seja igual à sua última senha. Tente uma mais longa, com várias palavras sem relação entre si.

too-many-attempts-title = Espere antes de tentar de novo
too-many-attempts-text = Houve tentativas demais em pouco tempo. Não enviamos esta à Microsoft, por isso ela não mudou nada.

elsewhere-title = Você não pode alterar esta senha aqui
guest-account-text = Aqui a sua conta é de convidado. A sua senha fica com outra organização.
guest-account-next = Altere-a onde essa organização indicar, ou pergunte ao suporte técnico dela.
federated-account-text = A sua organização guarda esta senha em um sistema de login próprio, e não na Microsoft.
federated-account-next = Altere-a nesse sistema, ou pergunte ao suporte técnico onde encontrá-lo.
personal-account-text = Esta é uma conta pessoal da Microsoft. A senha dela não fica com uma organização.
personal-account-next = Altere-a no site da própria Microsoft, ou entre aqui com a sua conta corporativa ou de estudante.
synced-account-text = Esta senha fica nos servidores da sua própria organização. Ela precisa ser alterada lá.
synced-account-next = Em um computador Windows na rede da sua organização, pressione Ctrl+Alt+Del e escolha “Alterar uma senha”. Ou pergunte ao suporte técnico.

sign-in-expired-title = Entre de novo
sign-in-expired-text = A sua sessão terminou. Nada foi alterado.
sign-in-expired-next = Entre de novo e depois digite as suas senhas mais uma vez.

more-verification-needed-title = A Microsoft quer confirmar mais uma vez que é você
more-verification-needed-text = Uma regra da sua organização pede mais uma verificação antes que esta senha possa ser alterada. Nada foi alterado.
more-verification-needed-next = Entre de novo e responda ao que a Microsoft pedir. Se você voltar a esta página, ligue para o suporte técnico e informe o código abaixo.

request-refused-title = Interrompemos este pedido
request-refused-text = Ele não veio da página deste site. Nada foi alterado.
request-refused-next = Abra o formulário de novo e envie-o de lá.

throttled-title = A Microsoft pede que você espere
throttled-text = A Microsoft tem pedidos demais neste momento. A sua senha não foi alterada.

microsoft-unavailable-title = A Microsoft não está disponível neste momento
microsoft-unavailable-text = Não conseguimos falar com a Microsoft, ou ela não pôde atender o nosso pedido. Nada foi alterado.
microsoft-unavailable-sign-in = Não conseguimos falar com a Microsoft para você entrar. Nada foi alterado.

outcome-unknown-title = A sua senha talvez tenha sido alterada
outcome-unknown-text = Enviamos o pedido, mas a resposta não chegou.
outcome-unknown-next = Tente entrar primeiro com a nova senha. Se não funcionar, use a antiga. Se nenhuma funcionar, ligue para o suporte técnico e informe o código abaixo.
outcome-unknown-looked = Acabamos de olhar de novo. A Microsoft ainda não mostra uma alteração. Isso pode levar alguns minutos, por isso não significa que a alteração falhou.

permission-missing-title = Este site não tem permissão para alterar a sua senha
permission-missing-text = A Microsoft não permitiu que este site alterasse a sua senha. Nada foi alterado.
permission-missing-next = Você não fez nada de errado e não pode resolver isso. Quem cuida deste site é que precisa resolver. Ligue para o suporte técnico e informe o código abaixo.

unexpected-answer-title = Muito provavelmente, a sua senha não foi alterada
unexpected-answer-text = A Microsoft respondeu de um jeito que não conhecemos. Por isso não podemos ter certeza.
unexpected-answer-next = Use primeiro a senha antiga. Se ela não funcionar mais, tente a nova. Ligue para o suporte técnico e informe o código abaixo.

session-store-unavailable-title = Volte um pouco mais tarde
session-store-unavailable-text = Este site não pode deixar ninguém entrar neste momento.
