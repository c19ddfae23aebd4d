### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Строк дії цього пароля закінчиться менш ніж за день.
        [one] Строк дії цього пароля закінчиться через { $days } день.
        [few] Строк дії цього пароля закінчиться через { $days } дні.
        [many] Строк дії цього пароля закінчиться через { $days } днів.
       *[other] Строк дії цього пароля закінчиться через { $days } дня.
    }
account-expires-soon = Змініть його зараз, щоб потім працювати без перерви.
account-overdue = За правилами вашої організації цей пароль уже мало бути змінено. Змініть його зараз.

account-change-at = Змінити пароль на { $host }
account-guest-home = Найімовірніше, це { $domain }.
account-manager = Користуєтеся менеджером паролів? Він зберігає цей пароль для сторінки входу Microsoft, наприклад { $host }. Змініть його і там.
