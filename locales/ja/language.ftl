### The menu of languages. The name is what this language calls itself.

-language-name = 日本語
language-label = 言語
language-button = 言語を変更
