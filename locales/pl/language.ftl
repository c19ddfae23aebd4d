### The menu of languages. The name is what this language calls itself.

-language-name = Polski
language-label = Język
language-button = Zmień język
