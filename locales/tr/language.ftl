### The menu of languages. The name is what this language calls itself.

-language-name = Türkçe
language-label = Dil
language-button = Dili değiştir
