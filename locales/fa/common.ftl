### What every page shares: the frame, the help block, links and waiting times.

skip-link = رفتن به محتوای اصلی
footer-help = راهنما

contact-title = کمک گرفتن
contact-default = از واحد پشتیبانی فناوری اطلاعات سازمانتان بپرسید.
contact-link = باز کردن صفحه واحد پشتیبانی
reference-label = کد پیگیری
reference-hint = لطفاً این کد را دم دست داشته باشید. این کد به واحد پشتیبانی نشان می‌دهد چه اتفاقی افتاده است.

action-start = رفتن به صفحه شروع
action-form = بازگشت به فرم
action-sign-in = ورود دوباره
action-try-again = تلاش دوباره
action-other-account = استفاده از حساب دیگر
action-check-again = بررسی دوباره

again-later = لطفاً چند دقیقه دیگر دوباره تلاش کنید.
again-in-seconds =
    { $seconds ->
        [one] لطفاً { $seconds } ثانیه دیگر دوباره تلاش کنید.
       *[other] لطفاً { $seconds } ثانیه دیگر دوباره تلاش کنید.
    }
again-in-minutes =
    { $minutes ->
        [one] لطفاً { $minutes } دقیقه دیگر دوباره تلاش کنید.
       *[other] لطفاً { $minutes } دقیقه دیگر دوباره تلاش کنید.
    }
again-in-hours =
    { $hours ->
        [one] لطفاً { $hours } ساعت دیگر دوباره تلاش کنید.
       *[other] لطفاً { $hours } ساعت دیگر دوباره تلاش کنید.
    }

two-sentences = { $first } { $second }
