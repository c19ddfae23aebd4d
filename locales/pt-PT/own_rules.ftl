### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = A nova palavra-passe contém um nome que a sua organização não permite.
contains-given-name-text = A nova palavra-passe contém o seu nome próprio.
contains-surname-text = A nova palavra-passe contém o seu apelido.
contains-own-name-text = A nova palavra-passe contém uma parte do seu nome.
contains-sign-in-name-text = A nova palavra-passe contém o seu nome de utilizador.
contains-organisation-name-text = A nova palavra-passe contém o nome da sua organização.
contains-name-next = Os nomes são fáceis de adivinhar, por isso a sua organização não os permite. Retire o nome. Escrevê-lo de outra forma, por exemplo com 0 em vez de o, não ajuda.

contains-banned-word-text = A nova palavra-passe contém uma palavra que a sua organização não permite.
contains-this-banned-word-text = A nova palavra-passe contém a palavra “{ $word }”. A sua organização não permite esta palavra.
contains-banned-word-next = Retire a palavra. Escrevê-la de outra forma, por exemplo com 0 em vez de o, não ajuda.

breached-text = A nova palavra-passe está numa lista de palavras-passe roubadas. Talvez outra pessoa tenha escolhido a mesma.
breached-next = Essas palavras-passe são as primeiras que alguém tenta para entrar em contas alheias. Escolha uma diferente.

too-weak-text = A nova palavra-passe é mais fácil de adivinhar do que a sua organização permite.
too-weak-next = Escolha uma mais longa. Várias palavras sem relação entre si são fáceis de memorizar e difíceis de adivinhar.

password-rules-names = não contém o seu nome, o seu nome de utilizador nem o nome da sua organização
password-rules-words = não contém nenhuma palavra que a sua organização não permita
password-rules-leaks = não está numa lista de palavras-passe roubadas
password-rules-strength = é difícil de adivinhar
