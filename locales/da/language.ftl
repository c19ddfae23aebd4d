### The menu of languages. The name is what this language calls itself.

-language-name = Dansk
language-label = Sprog
language-button = Skift sprog
