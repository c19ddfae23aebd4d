### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Показать пароль
hide-password = Скрыть пароль
password-is-shown = Ваш пароль виден на экране.
password-is-hidden = Ваш пароль скрыт.
caps-lock = Включен Caps Lock.

suggest-button = Предложить пароль
suggest-another = Предложить другой
suggest-title = Вариант для вас
suggest-text = Его не видел никто другой, и этот сайт его не хранит. Запишите его или сохраните в менеджере паролей, прежде чем менять пароль.
suggest-how = Введите его в оба поля для нового пароля.
suggest-use = Использовать этот пароль
suggest-used = Предложенный пароль уже стоит в обоих полях для нового пароля.
