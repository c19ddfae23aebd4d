### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = پاس ورڈ دکھائیں
hide-password = پاس ورڈ چھپائیں
password-is-shown = آپ کا پاس ورڈ اسکرین پر پڑھا جا سکتا ہے۔
password-is-hidden = آپ کا پاس ورڈ چھپا ہوا ہے۔
caps-lock = Caps Lock آن ہے۔

suggest-button = پاس ورڈ تجویز کریں
suggest-another = کوئی اور تجویز کریں
suggest-title = آپ کے لیے ایک تجویز
suggest-text = اسے کسی اور نے نہیں دیکھا، اور یہ سائٹ اسے اپنے پاس نہیں رکھتی۔ پاس ورڈ تبدیل کرنے سے پہلے اسے لکھ لیں یا اپنے پاس ورڈ مینیجر میں محفوظ کر لیں۔
suggest-how = اسے نئے پاس ورڈ کے دونوں خانوں میں ٹائپ کریں۔
suggest-use = یہ پاس ورڈ استعمال کریں
suggest-used = تجویز کیا ہوا پاس ورڈ نئے پاس ورڈ کے دونوں خانوں میں بھر دیا گیا ہے۔
