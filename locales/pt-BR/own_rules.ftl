### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = A nova senha contém um nome que a sua organização não permite.
contains-given-name-text = A nova senha contém o seu primeiro nome.
contains-surname-text = A nova senha contém o seu sobrenome.
contains-own-name-text = A nova senha contém uma parte do seu nome.
contains-sign-in-name-text = A nova senha contém o seu nome de usuário.
contains-organisation-name-text = A nova senha contém o nome da sua organização.
contains-name-next = Nomes são fáceis de adivinhar, por isso a sua organização não os permite. Retire o nome. Escrever de outro jeito, como 0 no lugar de o, não ajuda.

contains-banned-word-text = A nova senha contém uma palavra que a sua organização não permite.
contains-this-banned-word-text = A nova senha contém a palavra “{ $word }”. A sua organização não permite essa palavra.
contains-banned-word-next = Retire a palavra. Escrever de outro jeito, como 0 no lugar de o, não ajuda.

breached-text = A nova senha está em uma lista de senhas roubadas. Talvez outra pessoa tenha escolhido a mesma.
breached-next = Senhas assim são as primeiras que alguém tenta para invadir contas. Escolha uma diferente.

too-weak-text = A nova senha é mais fácil de adivinhar do que a sua organização permite.
too-weak-next = Use uma mais longa. Várias palavras sem relação entre si são fáceis de lembrar e difíceis de adivinhar.

password-rules-names = não contém o seu nome, o seu nome de usuário nem o nome da sua organização
password-rules-words = não contém nenhuma palavra que a sua organização não permita
password-rules-leaks = não está em uma lista de senhas roubadas
password-rules-strength = é difícil de adivinhar
