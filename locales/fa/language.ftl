### The menu of languages. The name is what this language calls itself.

-language-name = فارسی
language-label = زبان
language-button = تغییر زبان
