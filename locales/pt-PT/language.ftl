### The menu of languages. The name is what this language calls itself.

-language-name = Português (Portugal)
language-label = Idioma
language-button = Mudar de idioma
