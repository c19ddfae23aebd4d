### The menu of languages. The name is what this language calls itself.

-language-name = Magyar
language-label = Nyelv
language-button = Nyelv módosítása
