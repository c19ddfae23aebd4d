### The menu of languages. The name is what this language calls itself.

-language-name = Español
language-label = Idioma
language-button = Cambiar de idioma
