### The menu of languages. The name is what this language calls itself.

-language-name = Română
language-label = Limbă
language-button = Schimbați limba
