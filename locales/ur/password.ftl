### The form.

password-title = اپنا پاس ورڈ تبدیل کریں
password-title-problem = مسئلہ: اپنا پاس ورڈ تبدیل کریں
password-signed-in = آپ { $name } کے نام سے سائن ان ہیں۔
password-age =
    { $days ->
        [0] آپ نے یہ پاس ورڈ ایک دن سے بھی کم وقت پہلے تبدیل کیا تھا۔
        [one] آپ نے یہ پاس ورڈ 1 دن پہلے تبدیل کیا تھا۔
       *[other] آپ نے یہ پاس ورڈ { $days } دن پہلے تبدیل کیا تھا۔
    }
password-summary = آپ کا پاس ورڈ تبدیل نہیں ہوا
password-account = اکاؤنٹ
password-current = موجودہ پاس ورڈ
password-new = نیا پاس ورڈ
password-confirm = نیا پاس ورڈ دوبارہ
password-rules-title = آپ کا نیا پاس ورڈ
password-rules-length = اس میں { $shortest } سے 256 تک کریکٹر ہوں
password-rules-kinds = ان میں سے کم از کم تین ہوں: چھوٹے انگریزی حروف، بڑے انگریزی حروف، ہندسے، علامتیں
password-rules-characters = اس میں صرف A سے Z تک کے سادہ انگریزی حروف، 0 سے 9 تک کے انگریزی ہندسے، خالی جگہ (اسپیس) اور یہ علامتیں ہوں:
password-rules-history = یہ آپ کا پچھلا پاس ورڈ ہی نہ ہو
password-tip = کام کی بات: کئی ایسے الفاظ جن کا آپس میں کوئی تعلق نہ ہو، یاد رکھنا آسان ہیں اور ان کا اندازہ لگانا مشکل ہے۔
password-button = پاس ورڈ تبدیل کریں
password-busy = ہم آپ کا پاس ورڈ تبدیل کر رہے ہیں۔ اس میں آدھا منٹ لگ سکتا ہے۔ براہِ کرم یہ صفحہ کھلا رکھیں۔
password-sign-out = سائن آؤٹ کریں
password-tries-left =
    { $tries ->
        [one] انتظار کرنے سے پہلے آپ کے پاس 1 کوشش باقی ہے۔
       *[other] انتظار کرنے سے پہلے آپ کے پاس { $tries } کوششیں باقی ہیں۔
    }
password-tries-none = اس وقت آپ کے پاس کوئی کوشش باقی نہیں۔
