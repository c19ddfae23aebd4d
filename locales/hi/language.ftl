### The menu of languages. The name is what this language calls itself.

-language-name = हिन्दी
language-label = भाषा
language-button = भाषा बदलें
