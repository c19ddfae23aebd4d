### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = cumprida
rule-open = ainda não
rule-later = Verificamos isto quando enviar o formulário.

strength =
    { $strength ->
        [weakest] Muito fácil de adivinhar
        [weak] Fácil de adivinhar
        [fair] Podia ser mais difícil de adivinhar
        [strong] Difícil de adivinhar
       *[strongest] Muito difícil de adivinhar
    }

check-all-met = A nova palavra-passe cumpre todas as regras que podemos verificar aqui.
check-open =
    { $rules ->
        [one] A nova palavra-passe ainda não cumpre 1 regra.
       *[other] A nova palavra-passe ainda não cumpre { $rules } regras.
    }
confirm-same = As duas novas palavras-passe são iguais.

advice-title = A Microsoft poderá não aceitar a nova palavra-passe que escreveu:
likely-title = Estas são as nossas suposições, a começar pela mais provável:

likely-name-next = Muitas vezes, a Microsoft não aceita nomes. Retire o nome. Escrevê-lo de outra forma, por exemplo com 0 em vez de o, não ajuda.
likely-word =
    { $missing ->
        [one] A nova palavra-passe contém a palavra “{ $word }” ou uma muito parecida. Esta palavra é fácil de adivinhar. Por isso, a Microsoft provavelmente conta-a toda como um só carácter. Acrescente pelo menos mais 1 carácter.
       *[other] A nova palavra-passe contém a palavra “{ $word }” ou uma muito parecida. Esta palavra é fácil de adivinhar. Por isso, a Microsoft provavelmente conta-a toda como um só carácter. Acrescente pelo menos mais { $missing } caracteres.
    }
likely-common = A nova palavra-passe é provavelmente uma das mais comuns. Utilize várias palavras sem relação entre si.
likely-space = A Microsoft poderá não contar um espaço como símbolo. Acrescente um dos símbolos da lista.
likely-name = Pode conter o seu nome ou o nome da sua organização. Não utilize nomes.
likely-used-before = Pode ser igual a uma palavra-passe que já teve. Escolha uma que nunca tenha utilizado aqui.
likely-microsofts-list = A Microsoft tem uma lista secreta de palavras comuns, e a nova palavra-passe pode ser demasiado parecida com uma delas. Utilize várias palavras sem relação entre si.
likely-organisations-list = A sua organização pode ter uma lista de palavras não permitidas. Não utilize o nome, os locais nem os produtos dela.
