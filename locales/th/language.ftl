### The menu of languages. The name is what this language calls itself.

-language-name = ไทย
language-label = ภาษา
language-button = เปลี่ยนภาษา
