### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = آپ کا پاس ورڈ تبدیل نہیں ہوا

changed-title = آپ کا پاس ورڈ تبدیل ہو گیا
changed-text = Microsoft نے تبدیلی کی تصدیق کر دی ہے۔
changed-next = اب سے اپنا نیا پاس ورڈ استعمال کریں۔

missing-text = ایک خانہ خالی رہ گیا ہے۔
missing-next = براہِ کرم تینوں خانے بھریں۔
missing-current = اپنا موجودہ پاس ورڈ ٹائپ کریں۔
missing-new = نیا پاس ورڈ ٹائپ کریں۔
missing-confirm = نیا پاس ورڈ دوسری بار ٹائپ کریں۔

confirmation-differs-text = دونوں نئے پاس ورڈ ایک جیسے نہیں ہیں۔
confirmation-differs-next = نیا پاس ورڈ دونوں خانوں میں دوبارہ ٹائپ کریں۔

same-as-current-text = نیا پاس ورڈ وہی ہے جو موجودہ پاس ورڈ ہے۔
same-as-current-next = کوئی مختلف پاس ورڈ چنیں۔

too-short-text = نیا پاس ورڈ بہت چھوٹا ہے۔
too-short-next = کم از کم { $shortest } کریکٹر لکھیں۔

too-long-text = نیا پاس ورڈ بہت لمبا ہے۔
too-long-next = زیادہ سے زیادہ 256 کریکٹر لکھیں۔

too-few-kinds-text = نئے پاس ورڈ میں کریکٹروں کی قسمیں بہت کم ہیں۔
too-few-kinds-next = ان میں سے کم از کم تین استعمال کریں: چھوٹے انگریزی حروف، بڑے انگریزی حروف، ہندسے، علامتیں۔

unsupported-characters-text = نئے پاس ورڈ میں ایک ایسا کریکٹر ہے جسے Microsoft قبول نہیں کرتا۔
unsupported-characters-next = صرف A سے Z تک کے سادہ انگریزی حروف، 0 سے 9 تک کے انگریزی ہندسے، خالی جگہ (اسپیس) اور فہرست میں دی گئی علامتیں استعمال کریں۔

wrong-current-password-text = Microsoft کہتا ہے کہ یہ آپ کا موجودہ پاس ورڈ نہیں ہے۔
wrong-current-password-next = اسے دیکھ لیں اور دوبارہ ٹائپ کریں۔

refused-by-policy-text = Microsoft نے نیا پاس ورڈ قبول نہیں کیا، اور یہ نہیں بتاتا کہ یہ کس اصول کے خلاف ہے۔
refused-by-policy-next = ہو سکتا ہے یہ بہت عام ہو، اس میں کوئی ممنوع لفظ، آپ کا نام یا آپ کے ادارے کا نام ہو، یا یہ آپ کا پچھلا پاس ورڈ ہی ہو۔ کوئی زیادہ لمبا پاس ورڈ آزمائیں جس میں کئی ایسے الفاظ ہوں جن کا آپس میں کوئی تعلق نہ ہو۔

too-many-attempts-title = براہِ کرم دوبارہ کوشش سے پہلے انتظار کریں
too-many-attempts-text = تھوڑے سے وقت میں بہت زیادہ کوششیں ہوئیں۔ ہم نے یہ کوشش Microsoft کو نہیں بھیجی، اس لیے اس سے کچھ تبدیل نہیں ہوا۔

elsewhere-title = آپ یہ پاس ورڈ یہاں تبدیل نہیں کر سکتے
guest-account-text = آپ یہاں مہمان ہیں۔ آپ کا پاس ورڈ کسی دوسرے ادارے کے پاس ہے۔
guest-account-next = اسے وہاں تبدیل کریں جہاں وہ ادارہ آپ کو بتائے، یا اس کے ہیلپ ڈیسک سے پوچھیں۔
federated-account-text = آپ کا ادارہ یہ پاس ورڈ Microsoft کے پاس نہیں بلکہ اپنے سائن ان نظام میں رکھتا ہے۔
federated-account-next = اسے اسی نظام میں تبدیل کریں، یا اپنے ہیلپ ڈیسک سے پوچھیں کہ وہ کہاں ملے گا۔
personal-account-text = یہ ایک ذاتی Microsoft اکاؤنٹ ہے۔ اس کا پاس ورڈ کسی ادارے کے پاس نہیں۔
personal-account-next = اسے Microsoft کی اپنی ویب سائٹ پر تبدیل کریں، یا یہاں اپنے دفتر یا اسکول کے اکاؤنٹ سے سائن ان کریں۔
synced-account-text = یہ پاس ورڈ آپ کے ادارے کے اپنے سرورز پر رکھا ہوا ہے۔ اسے وہیں تبدیل کرنا ہوگا۔
synced-account-next = اپنے ادارے کے نیٹ ورک میں کسی Windows کمپیوٹر پر Ctrl+Alt+Delete دبائیں اور “پاس ورڈ تبدیل کریں” (Change a password) چنیں۔ یا اپنے ہیلپ ڈیسک سے پوچھیں۔

sign-in-expired-title = براہِ کرم دوبارہ سائن ان کریں
sign-in-expired-text = آپ کا سائن ان ختم ہو گیا ہے۔ کچھ تبدیل نہیں ہوا۔
sign-in-expired-next = دوبارہ سائن ان کریں، پھر اپنے پاس ورڈ ایک بار پھر ٹائپ کریں۔

more-verification-needed-title = Microsoft ایک بار پھر جانچنا چاہتا ہے کہ یہ آپ ہی ہیں
more-verification-needed-text = آپ کے ادارے کا ایک اصول یہ پاس ورڈ تبدیل ہونے سے پہلے ایک اور جانچ مانگتا ہے۔ کچھ تبدیل نہیں ہوا۔
more-verification-needed-next = دوبارہ سائن ان کریں اور Microsoft جو پوچھے اس کا جواب دیں۔ اگر آپ پھر اسی صفحے پر آئیں تو اپنے ہیلپ ڈیسک کو کال کریں اور نیچے دیا گیا کوڈ پڑھ کر سنائیں۔

request-refused-title = ہم نے یہ درخواست روک دی
request-refused-text = یہ اس سائٹ کے اپنے صفحے سے نہیں آئی۔ کچھ تبدیل نہیں ہوا۔
request-refused-next = فارم دوبارہ کھولیں اور وہاں سے بھیجیں۔

throttled-title = Microsoft آپ سے انتظار کرنے کو کہتا ہے
throttled-text = اس وقت Microsoft کے پاس بہت زیادہ درخواستیں ہیں۔ آپ کا پاس ورڈ تبدیل نہیں ہوا۔

microsoft-unavailable-title = Microsoft اس وقت دستیاب نہیں
microsoft-unavailable-text = ہم Microsoft تک نہیں پہنچ سکے، یا وہ ہماری درخواست نہیں لے سکا۔ کچھ تبدیل نہیں ہوا۔
microsoft-unavailable-sign-in = ہم آپ کو سائن ان کروانے کے لیے Microsoft تک نہیں پہنچ سکے۔ کچھ تبدیل نہیں ہوا۔

outcome-unknown-title = ہو سکتا ہے آپ کا پاس ورڈ تبدیل ہو گیا ہو
outcome-unknown-text = ہم نے درخواست بھیجی، لیکن جواب واپس نہیں آیا۔
outcome-unknown-next = پہلے اپنے نئے پاس ورڈ سے سائن ان کرنے کی کوشش کریں۔ اگر اس سے نہ ہو تو پرانا استعمال کریں۔ اگر دونوں میں سے کوئی کام نہ کرے تو اپنے ہیلپ ڈیسک کو کال کریں اور نیچے دیا گیا کوڈ پڑھ کر سنائیں۔
outcome-unknown-looked = ہم نے ابھی دوبارہ دیکھا۔ Microsoft ابھی کوئی تبدیلی نہیں دکھا رہا۔ اس میں کچھ منٹ لگ سکتے ہیں، اس لیے اس کا یہ مطلب نہیں کہ تبدیلی ناکام ہوئی۔

permission-missing-title = اس سائٹ کو آپ کا پاس ورڈ تبدیل کرنے کی اجازت نہیں
permission-missing-text = Microsoft نے اس سائٹ کو آپ کا پاس ورڈ تبدیل کرنے کی اجازت نہیں دی۔ کچھ تبدیل نہیں ہوا۔
permission-missing-next = آپ نے کوئی غلطی نہیں کی، اور آپ اسے ٹھیک نہیں کر سکتے۔ یہ اس سائٹ کو چلانے والوں کا کام ہے۔ براہِ کرم اپنے ہیلپ ڈیسک کو کال کریں اور نیچے دیا گیا کوڈ پڑھ کر سنائیں۔

unexpected-answer-title = غالب امکان ہے کہ آپ کا پاس ورڈ تبدیل نہیں ہوا
unexpected-answer-text = Microsoft نے ایسا جواب دیا جسے ہم نہیں پہچانتے۔ اس لیے ہمیں پکا یقین نہیں ہو سکتا۔
unexpected-answer-next = پہلے اپنا پرانا پاس ورڈ استعمال کریں۔ اگر وہ اب کام نہ کرے تو نیا آزمائیں۔ براہِ کرم اپنے ہیلپ ڈیسک کو کال کریں اور نیچے دیا گیا کوڈ پڑھ کر سنائیں۔

session-store-unavailable-title = براہِ کرم تھوڑی دیر بعد آئیں
session-store-unavailable-text = یہ سائٹ اس وقت کسی کو اندر نہیں آنے دے سکتی۔
