### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Mostrar palavra-passe
hide-password = Ocultar palavra-passe
password-is-shown = É possível ler a sua palavra-passe no ecrã.
password-is-hidden = A sua palavra-passe está oculta.
caps-lock = A tecla Caps Lock está ativada.

suggest-button = Sugerir uma palavra-passe
suggest-another = Sugerir outra
suggest-title = Uma sugestão para si
suggest-text = Mais ninguém a viu, e este site não a guarda. Anote-a ou guarde-a no seu gestor de palavras-passe antes de alterar a palavra-passe.
suggest-how = Escreva-a nos dois campos da nova palavra-passe.
suggest-use = Utilizar esta palavra-passe
suggest-used = A sugestão está nos dois campos da nova palavra-passe.
