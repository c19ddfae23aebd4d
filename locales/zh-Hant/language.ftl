### The menu of languages. The name is what this language calls itself.

-language-name = 繁體中文
language-label = 語言
language-button = 變更語言
