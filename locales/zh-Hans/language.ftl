### The menu of languages. The name is what this language calls itself.

-language-name = 简体中文
language-label = 语言
language-button = 更改语言
