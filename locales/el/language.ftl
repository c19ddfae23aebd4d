### The menu of languages. The name is what this language calls itself.

-language-name = Ελληνικά
language-label = Γλώσσα
language-button = Αλλαγή γλώσσας
