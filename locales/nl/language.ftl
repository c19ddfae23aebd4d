### The menu of languages. The name is what this language calls itself.

-language-name = Nederlands
language-label = Taal
language-button = Taal wijzigen
