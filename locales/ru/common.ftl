### What every page shares: the frame, the help block, links and waiting times.

skip-link = Перейти к содержимому
footer-help = Справка

contact-title = Получить помощь
contact-default = Обратитесь в службу ИТ-поддержки своей организации.
contact-link = Открыть страницу службы поддержки
reference-label = Код события
reference-hint = Держите этот код под рукой. По нему служба поддержки узнает, что произошло.

action-start = Перейти на начальную страницу
action-form = Назад к форме
action-sign-in = Войти снова
action-try-again = Попробовать снова
action-other-account = Использовать другую учетную запись
action-check-again = Проверить еще раз

again-later = Попробуйте снова через несколько минут.
again-in-seconds =
    { $seconds ->
        [one] Попробуйте снова через { $seconds } секунду.
        [few] Попробуйте снова через { $seconds } секунды.
        [many] Попробуйте снова через { $seconds } секунд.
       *[other] Попробуйте снова через { $seconds } секунды.
    }
again-in-minutes =
    { $minutes ->
        [one] Попробуйте снова через { $minutes } минуту.
        [few] Попробуйте снова через { $minutes } минуты.
        [many] Попробуйте снова через { $minutes } минут.
       *[other] Попробуйте снова через { $minutes } минуты.
    }
again-in-hours =
    { $hours ->
        [one] Попробуйте снова через { $hours } час.
        [few] Попробуйте снова через { $hours } часа.
        [many] Попробуйте снова через { $hours } часов.
       *[other] Попробуйте снова через { $hours } часа.
    }

two-sentences = { $first } { $second }
