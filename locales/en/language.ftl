### What this language calls itself. It stands in the menu of languages.

-language-name = English
