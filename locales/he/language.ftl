### The menu of languages. The name is what this language calls itself.

-language-name = עברית
language-label = שפה
language-button = החלפת שפה
