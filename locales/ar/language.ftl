### قائمة اللغات.

-language-name = العربية
language-label = اللغة
language-button = تغيير اللغة
