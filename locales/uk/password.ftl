### The form.

password-title = Зміна пароля
password-title-problem = Проблема: зміна пароля
password-signed-in = Ви ввійшли як { $name }.
password-age =
    { $days ->
        [0] Ви змінили цей пароль менше ніж день тому.
        [one] Ви змінили цей пароль { $days } день тому.
        [few] Ви змінили цей пароль { $days } дні тому.
        [many] Ви змінили цей пароль { $days } днів тому.
       *[other] Ви змінили цей пароль { $days } дня тому.
    }
password-summary = Ваш пароль не змінено
password-account = Обліковий запис
password-current = Поточний пароль
password-new = Новий пароль
password-confirm = Новий пароль ще раз
password-rules-title = Ваш новий пароль
password-rules-length = має від { $shortest } до 256 символів
password-rules-kinds = має символи щонайменше трьох видів із чотирьох: малі літери, великі літери, цифри, спеціальні символи
password-rules-characters = має лише англійські літери від A до Z, цифри, пробіли та ці спеціальні символи:
password-rules-history = не такий самий, як ваш останній пароль
password-tip = Варто знати: кілька слів, не пов’язаних між собою, легко запам’ятати й важко вгадати.
password-button = Змінити пароль
password-busy = Ми змінюємо ваш пароль. Це може тривати пів хвилини. Не закривайте цю сторінку.
password-sign-out = Вийти
password-tries-left =
    { $tries ->
        [one] У вас залишилася { $tries } спроба, потім доведеться зачекати.
        [few] У вас залишилося { $tries } спроби, потім доведеться зачекати.
        [many] У вас залишилося { $tries } спроб, потім доведеться зачекати.
       *[other] У вас залишилося { $tries } спроби, потім доведеться зачекати.
    }
password-tries-none = Зараз у вас не залишилося спроб.
