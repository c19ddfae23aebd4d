### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] اس پاس ورڈ کی میعاد ایک دن سے بھی کم وقت میں ختم ہو جائے گی۔
        [one] اس پاس ورڈ کی میعاد 1 دن میں ختم ہو جائے گی۔
       *[other] اس پاس ورڈ کی میعاد { $days } دن میں ختم ہو جائے گی۔
    }
account-expires-soon = براہِ کرم اسے ابھی تبدیل کریں۔ پھر آپ بغیر رکاوٹ کام جاری رکھ سکیں گے۔
account-overdue = آپ کے ادارے کے اصولوں کے مطابق یہ پاس ورڈ اب تک تبدیل ہو جانا چاہیے تھا۔ براہِ کرم اسے ابھی تبدیل کریں۔

account-change-at = اپنا پاس ورڈ { $host } پر تبدیل کریں
account-guest-home = غالب امکان ہے کہ یہ ادارہ { $domain } ہے۔
account-manager = کیا آپ پاس ورڈ مینیجر استعمال کرتے ہیں؟ وہ اس پاس ورڈ کو Microsoft کے سائن ان صفحے کے نام سے رکھتا ہے، مثلاً { $host }۔ اسے وہاں بھی تبدیل کریں۔
