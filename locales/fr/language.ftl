### The menu of languages. The name is what this language calls itself.

-language-name = Français
language-label = Langue
language-button = Changer de langue
