### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = आपका पासवर्ड नहीं बदला

changed-title = आपका पासवर्ड बदल गया
changed-text = Microsoft ने बदलाव की पुष्टि कर दी है।
changed-next = अब से अपने नए पासवर्ड का उपयोग करें।

missing-text = एक बॉक्स खाली रह गया है।
missing-next = कृपया तीनों बॉक्स भरें।
missing-current = अपना मौजूदा पासवर्ड टाइप करें।
missing-new = नया पासवर्ड टाइप करें।
missing-confirm = नया पासवर्ड दूसरी बार टाइप करें।

confirmation-differs-text = दोनों नए पासवर्ड एक जैसे नहीं हैं।
confirmation-differs-next = नया पासवर्ड दोनों बॉक्स में फिर से टाइप करें।

same-as-current-text = नया पासवर्ड वही है जो मौजूदा पासवर्ड है।
same-as-current-next = कोई अलग पासवर्ड चुनें।

too-short-text = नया पासवर्ड बहुत छोटा है।
too-short-next = कम से कम { $shortest } कैरेक्टर लिखें।

too-long-text = नया पासवर्ड बहुत लंबा है।
too-long-next = ज़्यादा से ज़्यादा 256 कैरेक्टर लिखें।

too-few-kinds-text = नए पासवर्ड में बहुत कम तरह के कैरेक्टर हैं।
too-few-kinds-next = इनमें से कम से कम तीन का उपयोग करें: अंग्रेज़ी के छोटे अक्षर, अंग्रेज़ी के बड़े अक्षर, अंक, चिह्न।

unsupported-characters-text = नए पासवर्ड में एक ऐसा कैरेक्टर है जिसे Microsoft स्वीकार नहीं करता।
unsupported-characters-next = केवल A से Z तक के सादे अंग्रेज़ी अक्षर, 0 से 9 तक के अंक, खाली जगह (स्पेस) और सूची में दिए गए चिह्न लिखें।

wrong-current-password-text = Microsoft का कहना है कि यह आपका मौजूदा पासवर्ड नहीं है।
wrong-current-password-next = इसे जाँचें और फिर से टाइप करें।

refused-by-policy-text = Microsoft ने नया पासवर्ड स्वीकार नहीं किया, और यह नहीं बताता कि यह किस नियम के खिलाफ़ है।
refused-by-policy-next = हो सकता है कि यह बहुत आम हो, इसमें कोई प्रतिबंधित शब्द, आपका नाम या आपके संगठन का नाम हो, या यह आपका पिछला पासवर्ड ही हो। कोई ज़्यादा लंबा पासवर्ड आज़माएँ, जिसमें कई ऐसे शब्द हों जिनका आपस में कोई संबंध न हो।

too-many-attempts-title = कृपया फिर से कोशिश करने से पहले इंतज़ार करें
too-many-attempts-text = थोड़े समय में बहुत ज़्यादा कोशिशें हुईं। हमने यह कोशिश Microsoft को नहीं भेजी, इसलिए इससे कुछ नहीं बदला।

elsewhere-title = आप यह पासवर्ड यहाँ नहीं बदल सकते
guest-account-text = आप यहाँ मेहमान हैं। आपका पासवर्ड किसी दूसरे संगठन के पास है।
guest-account-next = इसे वहाँ बदलें जहाँ वह संगठन आपको बताए, या उसके हेल्प डेस्क से पूछें।
federated-account-text = आपका संगठन यह पासवर्ड Microsoft के पास नहीं, बल्कि अपने साइन-इन सिस्टम में रखता है।
federated-account-next = इसे उसी सिस्टम में बदलें, या अपने हेल्प डेस्क से पूछें कि वह कहाँ मिलेगा।
personal-account-text = यह एक निजी Microsoft खाता है। इसका पासवर्ड किसी संगठन के पास नहीं है।
personal-account-next = इसे Microsoft की अपनी वेबसाइट पर बदलें, या यहाँ अपने कार्यस्थल या स्कूल खाते से साइन इन करें।
synced-account-text = यह पासवर्ड आपके संगठन के अपने सर्वरों पर रखा है। इसे वहीं बदलना होगा।
synced-account-next = अपने संगठन के नेटवर्क में किसी Windows कंप्यूटर पर Ctrl+Alt+Delete दबाएँ और “पासवर्ड बदलें” (Change a password) चुनें। या अपने हेल्प डेस्क से पूछें।

sign-in-expired-title = कृपया फिर से साइन इन करें
sign-in-expired-text = आपका साइन-इन खत्म हो गया है। कुछ नहीं बदला।
sign-in-expired-next = फिर से साइन इन करें, फिर अपने पासवर्ड एक बार और टाइप करें।

more-verification-needed-title = Microsoft एक बार और जाँचना चाहता है कि यह आप ही हैं
more-verification-needed-text = आपके संगठन के एक नियम के अनुसार यह पासवर्ड बदलने से पहले एक और जाँच ज़रूरी है। कुछ नहीं बदला।
more-verification-needed-next = फिर से साइन इन करें और Microsoft जो पूछे उसका जवाब दें। अगर आप फिर इसी पेज पर आएँ, तो अपने हेल्प डेस्क को कॉल करें और नीचे दिया गया कोड पढ़कर सुनाएँ।

request-refused-title = हमने यह अनुरोध रोक दिया
request-refused-text = यह इस साइट के अपने पेज से नहीं आया। कुछ नहीं बदला।
request-refused-next = फ़ॉर्म फिर से खोलें और वहीं से भेजें।

throttled-title = Microsoft आपसे इंतज़ार करने को कहता है
throttled-text = Microsoft के पास अभी बहुत ज़्यादा अनुरोध हैं। आपका पासवर्ड नहीं बदला।

microsoft-unavailable-title = Microsoft अभी उपलब्ध नहीं है
microsoft-unavailable-text = हम Microsoft तक नहीं पहुँच सके, या वह हमारा अनुरोध नहीं ले सका। कुछ नहीं बदला।
microsoft-unavailable-sign-in = आपको साइन इन कराने के लिए हम Microsoft तक नहीं पहुँच सके। कुछ नहीं बदला।

outcome-unknown-title = हो सकता है कि आपका पासवर्ड बदल गया हो
outcome-unknown-text = हमने अनुरोध भेजा, लेकिन जवाब वापस नहीं आया।
outcome-unknown-next = पहले अपने नए पासवर्ड से साइन इन करके देखें। अगर उससे न हो, तो पुराने का उपयोग करें। अगर दोनों में से कोई काम न करे, तो अपने हेल्प डेस्क को कॉल करें और नीचे दिया गया कोड पढ़कर सुनाएँ।
outcome-unknown-looked = हमने अभी फिर से देखा। Microsoft अभी कोई बदलाव नहीं दिखा रहा है। इसमें कुछ मिनट लग सकते हैं, इसलिए इसका यह मतलब नहीं कि बदलाव नहीं हो पाया।

permission-missing-title = इस साइट को आपका पासवर्ड बदलने की अनुमति नहीं है
permission-missing-text = Microsoft ने इस साइट को आपका पासवर्ड बदलने की अनुमति नहीं दी। कुछ नहीं बदला।
permission-missing-next = आपने कोई गलती नहीं की, और आप इसे ठीक नहीं कर सकते। यह काम इस साइट को चलाने वालों का है। कृपया अपने हेल्प डेस्क को कॉल करें और नीचे दिया गया कोड पढ़कर सुनाएँ।

unexpected-answer-title = सबसे ज़्यादा संभावना यही है कि आपका पासवर्ड नहीं बदला
unexpected-answer-text = Microsoft ने ऐसा जवाब दिया जिसे हम नहीं पहचानते। इसलिए हम पक्का नहीं कह सकते।
unexpected-answer-next = पहले अपने पुराने पासवर्ड का उपयोग करें। अगर वह अब काम न करे, तो नया आज़माएँ। कृपया अपने हेल्प डेस्क को कॉल करें और नीचे दिया गया कोड पढ़कर सुनाएँ।

session-store-unavailable-title = कृपया थोड़ी देर बाद आएँ
session-store-unavailable-text = यह साइट अभी किसी को अंदर नहीं आने दे सकती।
