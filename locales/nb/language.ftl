### The menu of languages. The name is what this language calls itself.

-language-name = Norsk bokmål
language-label = Språk
language-button = Bytt språk
