### The menu of languages. The name is what this language calls itself.

-language-name = English
language-label = Language
language-button = Change language
