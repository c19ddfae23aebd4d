### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = نمایش گذرواژه
hide-password = پنهان کردن گذرواژه
password-is-shown = گذرواژه شما را می‌توان روی صفحه خواند.
password-is-hidden = گذرواژه شما پنهان است.
caps-lock = کلید Caps Lock روشن است.

suggest-button = پیشنهاد یک گذرواژه
suggest-another = یک پیشنهاد دیگر
suggest-title = پیشنهادی برای شما
suggest-text = کس دیگری آن را ندیده است و این سایت آن را نگه نمی‌دارد. پیش از تغییر گذرواژه، آن را یادداشت کنید یا در برنامه مدیریت گذرواژه ذخیره کنید.
suggest-how = آن را در هر دو کادر گذرواژه جدید تایپ کنید.
suggest-use = استفاده از این گذرواژه
suggest-used = گذرواژه پیشنهادی در هر دو کادر گذرواژه جدید گذاشته شده است.
