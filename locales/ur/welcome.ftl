### The welcome page, and the page after the sign-out.

welcome-title = اپنا پاس ورڈ تبدیل کریں
welcome-lead = یہاں آپ اپنے دفتر یا اسکول کے اکاؤنٹ کا پاس ورڈ تبدیل کر سکتے ہیں۔
welcome-step-sign-in = Microsoft کے اپنے صفحے پر سائن ان کریں۔
welcome-step-type = اپنا موجودہ پاس ورڈ اور ایک نیا پاس ورڈ ٹائپ کریں۔
welcome-step-result = ہم آپ کو بتائیں گے کہ کام ہوا یا نہیں، اور آگے کیا کرنا ہے۔
welcome-button = سائن ان کریں
welcome-not-kept = یہ سائٹ آپ کے پاس ورڈ اپنے پاس نہیں رکھتی۔
welcome-forgotten = اپنا موجودہ پاس ورڈ یاد نہیں؟ یہ سائٹ اسے ری سیٹ نہیں کر سکتی۔ آپ کا ہیلپ ڈیسک کر سکتا ہے۔

signed-out-title = آپ سائن آؤٹ ہو گئے ہیں
signed-out-text = آپ اس سائٹ سے سائن آؤٹ ہو چکے ہیں۔
signed-out-microsoft = ہو سکتا ہے آپ اس براؤزر میں Microsoft میں اب بھی سائن ان ہوں۔ اگر دوسرے لوگ بھی یہ کمپیوٹر استعمال کرتے ہیں تو وہاں سے بھی سائن آؤٹ کریں۔
signed-out-microsoft-link = Microsoft سے سائن آؤٹ کریں
