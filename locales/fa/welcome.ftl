### The welcome page, and the page after the sign-out.

welcome-title = تغییر گذرواژه
welcome-lead = اینجا می‌توانید گذرواژه حساب کاری یا تحصیلی خود را تغییر دهید.
welcome-step-sign-in = در صفحه خود Microsoft وارد شوید.
welcome-step-type = گذرواژه فعلی خود و یک گذرواژه جدید را تایپ کنید.
welcome-step-result = به شما می‌گوییم که کار انجام شد یا نه، و بعد چه باید بکنید.
welcome-button = ورود
welcome-not-kept = این سایت گذرواژه‌های شما را نگه نمی‌دارد.
welcome-forgotten = گذرواژه فعلی را فراموش کرده‌اید؟ این سایت نمی‌تواند آن را بازنشانی کند. واحد پشتیبانی می‌تواند.

signed-out-title = خارج شدید
signed-out-text = از این سایت خارج شده‌اید.
signed-out-microsoft = شاید در این مرورگر هنوز در Microsoft وارد شده باشید. اگر دیگران هم از این رایانه استفاده می‌کنند، از آنجا هم خارج شوید.
signed-out-microsoft-link = خروج از Microsoft
