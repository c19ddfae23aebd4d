### The menu of languages. The name is what this language calls itself.

-language-name = Українська
language-label = Мова
language-button = Змінити мову
