### The menu of languages. The name is what this language calls itself.

-language-name = اردو
language-label = زبان
language-button = زبان تبدیل کریں
