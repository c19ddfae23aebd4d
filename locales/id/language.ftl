### The menu of languages. The name is what this language calls itself.

-language-name = Bahasa Indonesia
language-label = Bahasa
language-button = Ubah bahasa
