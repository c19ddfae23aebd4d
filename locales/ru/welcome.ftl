### The welcome page, and the page after the sign-out.

welcome-title = Смена пароля
welcome-lead = Здесь можно сменить пароль вашей рабочей или учебной учетной записи.
welcome-step-sign-in = Войдите на странице Microsoft.
welcome-step-type = Введите текущий пароль и новый пароль.
welcome-step-result = Мы скажем, все ли получилось и что делать дальше.
welcome-button = Войти
welcome-not-kept = Этот сайт не хранит ваши пароли.
welcome-forgotten = Забыли текущий пароль? Этот сайт не может его сбросить. Это может сделать служба поддержки.

signed-out-title = Вы вышли
signed-out-text = Вы вышли с этого сайта.
signed-out-microsoft = Возможно, в этом браузере вы еще не вышли из Microsoft. Если этим компьютером пользуются другие люди, выйдите и там.
signed-out-microsoft-link = Выйти из Microsoft
