### What can go wrong on any website.

not-found-title = Página não encontrada
not-found-text = Não existe nenhuma página neste endereço.
not-found-next = Verifique o endereço ou vá para a página inicial.

method-not-allowed-title = Esta página não funciona assim
method-not-allowed-text = O browser pediu esta página de uma forma que ela não aceita. Nada foi alterado.

too-large-title = Isso foi demasiado
too-large-text = Foi enviado mais do que este site aceita. Nada foi alterado.

bad-request-title = Não conseguimos ler isso
bad-request-text = O que foi enviado estava danificado ou incompleto. Nada foi alterado.

start-again-next = Comece novamente na página inicial.

internal-error-title = Algo correu mal do nosso lado
internal-error-text = Não fez nada de errado. Se tinha acabado de enviar uma nova palavra-passe, não podemos dizer se foi alterada.
internal-error-next = Nesse caso, experimente iniciar sessão primeiro com a nova palavra-passe e depois com a antiga. Se precisar de ajuda, ligue para o suporte técnico e indique o código abaixo.
