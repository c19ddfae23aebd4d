### What every page shares: the frame, the help block, links and waiting times.

skip-link = Перейти до вмісту
footer-help = Довідка

contact-title = Отримати допомогу
contact-default = Зверніться до служби ІТ-підтримки своєї організації.
contact-link = Відкрити сторінку служби підтримки
reference-label = Код події
reference-hint = Тримайте цей код напоготові. За ним служба підтримки дізнається, що сталося.

action-start = Перейти на початкову сторінку
action-form = Назад до форми
action-sign-in = Увійти знову
action-try-again = Спробувати знову
action-other-account = Використати інший обліковий запис
action-check-again = Перевірити ще раз

again-later = Спробуйте знову через кілька хвилин.
again-in-seconds =
    { $seconds ->
        [one] Спробуйте знову через { $seconds } секунду.
        [few] Спробуйте знову через { $seconds } секунди.
        [many] Спробуйте знову через { $seconds } секунд.
       *[other] Спробуйте знову через { $seconds } секунди.
    }
again-in-minutes =
    { $minutes ->
        [one] Спробуйте знову через { $minutes } хвилину.
        [few] Спробуйте знову через { $minutes } хвилини.
        [many] Спробуйте знову через { $minutes } хвилин.
       *[other] Спробуйте знову через { $minutes } хвилини.
    }
again-in-hours =
    { $hours ->
        [one] Спробуйте знову через { $hours } годину.
        [few] Спробуйте знову через { $hours } години.
        [many] Спробуйте знову через { $hours } годин.
       *[other] Спробуйте знову через { $hours } години.
    }

two-sentences = { $first } { $second }
