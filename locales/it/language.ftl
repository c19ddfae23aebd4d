### The menu of languages. The name is what this language calls itself.

-language-name = Italiano
language-label = Lingua
language-button = Cambia lingua
