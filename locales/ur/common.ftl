### What every page shares: the frame, the help block, links and waiting times.

skip-link = سیدھے مواد پر جائیں
footer-help = مدد

contact-title = مدد حاصل کریں
contact-default = اپنے ادارے کے آئی ٹی ہیلپ ڈیسک سے پوچھیں۔
contact-link = ہیلپ ڈیسک کا صفحہ کھولیں
reference-label = حوالہ کوڈ
reference-hint = براہِ کرم یہ کوڈ تیار رکھیں۔ اس سے ہیلپ ڈیسک کو پتا چلتا ہے کہ کیا ہوا۔

action-start = شروع کے صفحے پر جائیں
action-form = فارم پر واپس جائیں
action-sign-in = دوبارہ سائن ان کریں
action-try-again = دوبارہ کوشش کریں
action-other-account = دوسرا اکاؤنٹ استعمال کریں
action-check-again = دوبارہ جانچیں

again-later = براہِ کرم کچھ منٹ بعد دوبارہ کوشش کریں۔
again-in-seconds =
    { $seconds ->
        [one] براہِ کرم 1 سیکنڈ بعد دوبارہ کوشش کریں۔
       *[other] براہِ کرم { $seconds } سیکنڈ بعد دوبارہ کوشش کریں۔
    }
again-in-minutes =
    { $minutes ->
        [one] براہِ کرم 1 منٹ بعد دوبارہ کوشش کریں۔
       *[other] براہِ کرم { $minutes } منٹ بعد دوبارہ کوشش کریں۔
    }
again-in-hours =
    { $hours ->
        [one] براہِ کرم 1 گھنٹے بعد دوبارہ کوشش کریں۔
       *[other] براہِ کرم { $hours } گھنٹے بعد دوبارہ کوشش کریں۔
    }

two-sentences = { $first } { $second }
