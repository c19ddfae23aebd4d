### What can go wrong on any website.

not-found-title = Página não encontrada
not-found-text = Não há nenhuma página neste endereço.
not-found-next = Confira o endereço ou vá para a página inicial.

method-not-allowed-title = Esta página não funciona assim
method-not-allowed-text = O navegador pediu esta página de um jeito que ela não aceita. Nada foi alterado.

too-large-title = Isso foi demais
too-large-text = Foi enviado mais do que este site aceita. Nada foi alterado.

bad-request-title = Não conseguimos ler isso
bad-request-text = O que foi enviado estava danificado ou incompleto. Nada foi alterado.

start-again-next = Comece de novo pela página inicial.

internal-error-title = Algo deu errado do nosso lado
internal-error-text = Você não fez nada de errado. Se tinha acabado de enviar uma nova senha, não podemos dizer se ela foi alterada.
internal-error-next = Nesse caso, tente entrar primeiro com a nova senha e depois com a antiga. Se precisar de ajuda, ligue para o suporte técnico e informe o código abaixo.
