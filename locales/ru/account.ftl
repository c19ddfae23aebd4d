### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Срок действия этого пароля истекает меньше чем через день.
        [one] Срок действия этого пароля истекает через { $days } день.
        [few] Срок действия этого пароля истекает через { $days } дня.
        [many] Срок действия этого пароля истекает через { $days } дней.
       *[other] Срок действия этого пароля истекает через { $days } дня.
    }
account-expires-soon = Смените его сейчас, чтобы потом работать без перерыва.
account-overdue = По правилам вашей организации этот пароль уже должен был быть изменен. Смените его сейчас.

account-change-at = Сменить пароль на { $host }
account-guest-home = Скорее всего, это { $domain }.
account-manager = Пользуетесь менеджером паролей? Он хранит этот пароль для страницы входа Microsoft, например { $host }. Смените его и там.
