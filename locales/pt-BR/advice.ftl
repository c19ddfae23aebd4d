### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = cumprida
rule-open = ainda não
rule-later = Verificamos isso quando você enviar o formulário.

strength =
    { $strength ->
        [weakest] Muito fácil de adivinhar
        [weak] Fácil de adivinhar
        [fair] Poderia ser mais difícil de adivinhar
        [strong] Difícil de adivinhar
       *[strongest] Muito difícil de adivinhar
    }

check-all-met = A nova senha segue todas as regras que podemos verificar aqui.
check-open =
    { $rules ->
        [one] A nova senha ainda não segue { $rules } regra.
       *[other] A nova senha ainda não segue { $rules } regras.
    }
confirm-same = As duas novas senhas são iguais.

advice-title = A Microsoft talvez não aceite a nova senha que você digitou:
likely-title = Estas são as nossas suposições, começando pela mais provável:

likely-name-next = A Microsoft muitas vezes não aceita nomes. Retire o nome. Escrever de outro jeito, como 0 no lugar de o, não ajuda.
likely-word =
    { $missing ->
        [one] A nova senha contém a palavra “{ $word }” ou uma muito parecida. Essa palavra é fácil de adivinhar. Por isso, a Microsoft provavelmente a conta inteira como um único caractere. Adicione pelo menos mais { $missing } caractere.
       *[other] A nova senha contém a palavra “{ $word }” ou uma muito parecida. Essa palavra é fácil de adivinhar. Por isso, a Microsoft provavelmente a conta inteira como um único caractere. Adicione pelo menos mais { $missing } caracteres.
    }
likely-common = A nova senha provavelmente é uma das mais comuns. Use várias palavras sem relação entre si.
likely-space = A Microsoft talvez não conte o espaço como símbolo. Adicione um dos símbolos da lista.
likely-name = Ela talvez contenha o seu nome ou o nome da sua organização. Não use nomes.
likely-used-before = Ela talvez seja igual a uma senha que você já teve. Escolha uma que você nunca usou aqui.
likely-microsofts-list = A Microsoft tem uma lista secreta de palavras comuns, e a nova senha talvez seja parecida demais com uma delas. Use várias palavras sem relação entre si.
likely-organisations-list = A sua organização talvez tenha uma lista de palavras não permitidas. Não use o nome, os lugares nem os produtos dela.
