### The menu of languages. The name is what this language calls itself.

-language-name = Svenska
language-label = Språk
language-button = Byt språk
