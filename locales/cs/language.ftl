### The menu of languages. The name is what this language calls itself.

-language-name = Čeština
language-label = Jazyk
language-button = Změnit jazyk
