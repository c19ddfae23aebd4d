### The menu of languages. The name is what this language calls itself.

-language-name = 한국어
language-label = 언어
language-button = 언어 변경
