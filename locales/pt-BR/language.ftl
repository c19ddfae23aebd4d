### The menu of languages. The name is what this language calls itself.

-language-name = Português (Brasil)
language-label = Idioma
language-button = Alterar idioma
