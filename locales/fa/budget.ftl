### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] { $seconds } ثانیه دیگر یک تلاش به شما برمی‌گردد.
       *[other] { $seconds } ثانیه دیگر یک تلاش به شما برمی‌گردد.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] { $minutes } دقیقه دیگر یک تلاش به شما برمی‌گردد.
       *[other] { $minutes } دقیقه دیگر یک تلاش به شما برمی‌گردد.
    }
tries-back-in-hours =
    { $hours ->
        [one] { $hours } ساعت دیگر یک تلاش به شما برمی‌گردد.
       *[other] { $hours } ساعت دیگر یک تلاش به شما برمی‌گردد.
    }

repeated-password-text = Microsoft قبلاً به ما گفته است که این، گذرواژه فعلی شما نیست.
repeated-password-next = برای همین آن را دوباره نفرستادیم و هیچ تلاشی از شما کم نشد. آن را بررسی کنید و دوباره تایپ کنید. اگر مطمئنید درست است، یک بار دیگر بفرستید. آن‌وقت دوباره از Microsoft می‌پرسیم و این یک تلاش حساب می‌شود.
