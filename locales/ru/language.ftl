### The menu of languages. The name is what this language calls itself.

-language-name = Русский
language-label = Язык
language-button = Сменить язык
