### The form.

password-title = تغییر گذرواژه
password-title-problem = مشکل: تغییر گذرواژه
password-signed-in = با نام { $name } وارد شده‌اید.
password-age =
    { $days ->
        [0] این گذرواژه را کمتر از یک روز پیش تغییر داده‌اید.
        [one] این گذرواژه را { $days } روز پیش تغییر داده‌اید.
       *[other] این گذرواژه را { $days } روز پیش تغییر داده‌اید.
    }
password-summary = گذرواژه شما تغییر نکرد
password-account = حساب
password-current = گذرواژه فعلی
password-new = گذرواژه جدید
password-confirm = تکرار گذرواژه جدید
password-rules-title = گذرواژه جدید شما
password-rules-length = { $shortest } تا 256 کاراکتر دارد
password-rules-kinds = دست‌کم سه مورد از این‌ها را دارد: حروف کوچک انگلیسی، حروف بزرگ انگلیسی، عدد، نماد
password-rules-characters = فقط حروف انگلیسی A تا Z بدون علامت اضافه، عددهای انگلیسی 0 تا 9، فاصله و این نمادها را دارد:
password-rules-history = با آخرین گذرواژه شما یکی نیست
password-tip = خوب است بدانید: چند کلمه که به هم ربطی ندارند، راحت به یاد می‌مانند و سخت حدس زده می‌شوند.
password-button = تغییر گذرواژه
password-busy = در حال تغییر گذرواژه شما هستیم. ممکن است نیم دقیقه طول بکشد. لطفاً این صفحه را باز نگه دارید.
password-sign-out = خروج
password-tries-left =
    { $tries ->
        [one] { $tries } تلاش دیگر دارید و بعد از آن باید صبر کنید.
       *[other] { $tries } تلاش دیگر دارید و بعد از آن باید صبر کنید.
    }
password-tries-none = الان دیگر تلاشی برایتان نمانده است.
