### The menu of languages. The name is what this language calls itself.

-language-name = Tiếng Việt
language-label = Ngôn ngữ
language-button = Đổi ngôn ngữ
