### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Показати пароль
hide-password = Приховати пароль
password-is-shown = Ваш пароль видно на екрані.
password-is-hidden = Ваш пароль приховано.
caps-lock = Увімкнено Caps Lock.

suggest-button = Запропонувати пароль
suggest-another = Запропонувати інший
suggest-title = Пропозиція для вас
suggest-text = Її не бачив ніхто інший, і цей сайт її не зберігає. Запишіть її або збережіть у менеджері паролів, перш ніж змінювати пароль.
suggest-how = Введіть її в обидва поля для нового пароля.
suggest-use = Використати цей пароль
suggest-used = Пропозиція вже в обох полях для нового пароля.
