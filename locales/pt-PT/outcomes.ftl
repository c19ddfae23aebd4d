### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = A sua palavra-passe não foi alterada

changed-title = A sua palavra-passe foi alterada
changed-text = A Microsoft confirmou a alteração.
changed-next = Utilize a nova palavra-passe a partir de agora.

missing-text = Um campo ficou vazio.
missing-next = Preencha os três campos.
missing-current = Escreva a sua palavra-passe atual.
missing-new = Escreva uma nova palavra-passe.
missing-confirm = Escreva a nova palavra-passe uma segunda vez.

confirmation-differs-text = As duas novas palavras-passe não são iguais.
confirmation-differs-next = Escreva novamente a nova palavra-passe nos dois campos.

same-as-current-text = A nova palavra-passe é igual à atual.
same-as-current-next = Escolha uma diferente.

too-short-text = A nova palavra-passe é demasiado curta.
too-short-next = Utilize pelo menos { $shortest } caracteres.

too-long-text = A nova palavra-passe é demasiado longa.
too-long-next = Utilize, no máximo, 256 caracteres.

too-few-kinds-text = A nova palavra-passe tem demasiado poucos tipos de caracteres.
too-few-kinds-next = Utilize pelo menos três destes tipos de caracteres: letras minúsculas, letras maiúsculas, números, símbolos.

unsupported-characters-text = A nova palavra-passe contém um carácter que a Microsoft não aceita.
unsupported-characters-next = Utilize apenas letras de A a Z sem acentos nem cedilhas, números, espaços e os símbolos da lista.

wrong-current-password-text = A Microsoft diz que esta não é a sua palavra-passe atual.
wrong-current-password-next = Verifique-a e escreva-a novamente.

refused-by-policy-text = A Microsoft não aceitou a nova palavra-passe e não diz que regra ela não cumpre.
refused-by-policy-next = Pode ser demasiado comum, conter uma palavra bloqueada, o seu nome ou o nome da sua organização, ou ser igual à sua última palavra-passe. Experimente uma mais longa, com várias palavras sem relação entre si.

too-many-attempts-title = Aguarde antes de tentar novamente
too-many-attempts-text = Houve demasiadas tentativas em pouco tempo. Não enviámos esta à Microsoft, por isso não alterou nada.

elsewhere-title = Não pode alterar esta palavra-passe aqui
guest-account-text = Aqui, a sua conta é de convidado. A sua palavra-passe está a cargo de outra organização.
guest-account-next = Altere-a onde essa organização lhe indicar, ou pergunte ao suporte técnico dela.
federated-account-text = A sua organização guarda esta palavra-passe no seu próprio sistema de início de sessão, e não na Microsoft.
federated-account-next = Altere-a nesse sistema, ou pergunte ao suporte técnico onde o encontra.
personal-account-text = Esta é uma conta Microsoft pessoal. A palavra-passe não está a cargo de uma organização.
personal-account-next = Altere-a no site da própria Microsoft, ou inicie sessão aqui com a sua conta escolar ou profissional.
synced-account-text = Esta palavra-passe é guardada nos servidores da sua própria organização. Tem de ser alterada aí.
synced-account-next = Num computador Windows na rede da sua organização, prima Ctrl+Alt+Delete e escolha “Alterar uma palavra-passe”. Ou pergunte ao suporte técnico.

sign-in-expired-title = Inicie sessão novamente
sign-in-expired-text = A sua sessão terminou. Nada foi alterado.
sign-in-expired-next = Inicie sessão novamente e depois escreva as suas palavras-passe mais uma vez.

more-verification-needed-title = A Microsoft quer confirmar mais uma vez a sua identidade
more-verification-needed-text = Uma regra da sua organização pede mais uma verificação antes de esta palavra-passe poder ser alterada. Nada foi alterado.
more-verification-needed-next = Inicie sessão novamente e responda ao que a Microsoft pedir. Se voltar a esta página, ligue para o suporte técnico e indique o código abaixo.

request-refused-title = Parámos este pedido
request-refused-text = Não veio da página deste site. Nada foi alterado.
request-refused-next = Abra novamente o formulário e envie-o a partir daí.

throttled-title = A Microsoft pede-lhe que aguarde
throttled-text = A Microsoft tem demasiados pedidos neste momento. A sua palavra-passe não foi alterada.

microsoft-unavailable-title = A Microsoft não está disponível neste momento
microsoft-unavailable-text = Não conseguimos contactar a Microsoft, ou a Microsoft não conseguiu aceitar o nosso pedido. Nada foi alterado.
microsoft-unavailable-sign-in = Não conseguimos contactar a Microsoft para iniciar a sua sessão. Nada foi alterado.

outcome-unknown-title = A sua palavra-passe pode ter sido alterada
outcome-unknown-text = Enviámos o pedido, mas a resposta não chegou.
outcome-unknown-next = Experimente iniciar sessão primeiro com a nova palavra-passe. Se não funcionar, utilize a antiga. Se nenhuma das duas funcionar, ligue para o suporte técnico e indique o código abaixo.
outcome-unknown-looked = Acabámos de verificar novamente. A Microsoft ainda não mostra uma alteração. Pode demorar alguns minutos, por isso não significa que a alteração tenha falhado.

permission-missing-title = Este site não tem permissão para alterar a sua palavra-passe
permission-missing-text = A Microsoft não permitiu que este site alterasse a sua palavra-passe. Nada foi alterado.
permission-missing-next = Não fez nada de errado e não pode resolver isto. Cabe às pessoas responsáveis por este site resolvê-lo. Ligue para o suporte técnico e indique o código abaixo.

unexpected-answer-title = Muito provavelmente, a sua palavra-passe não foi alterada
unexpected-answer-text = A Microsoft respondeu de uma forma que não conhecemos. Por isso não podemos ter a certeza.
unexpected-answer-next = Utilize primeiro a palavra-passe antiga. Se já não funcionar, experimente a nova. Ligue para o suporte técnico e indique o código abaixo.

session-store-unavailable-title = Volte um pouco mais tarde
session-store-unavailable-text = Neste momento, este site não pode deixar entrar ninguém.
