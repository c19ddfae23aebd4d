### The welcome page, and the page after the sign-out.

welcome-title = Зміна пароля
welcome-lead = Тут можна змінити пароль вашого робочого або навчального облікового запису.
welcome-step-sign-in = Увійдіть на сторінці Microsoft.
welcome-step-type = Введіть поточний пароль і новий пароль.
welcome-step-result = Ми скажемо, чи все вдалося і що робити далі.
welcome-button = Увійти
welcome-not-kept = Цей сайт не зберігає ваших паролів.
welcome-forgotten = Забули поточний пароль? Цей сайт не може його скинути. Це може зробити служба підтримки.

signed-out-title = Ви вийшли
signed-out-text = Ви вийшли з цього сайту.
signed-out-microsoft = Можливо, у цьому браузері ви ще не вийшли з Microsoft. Якщо цим комп’ютером користуються інші люди, вийдіть і там.
signed-out-microsoft-link = Вийти з Microsoft
