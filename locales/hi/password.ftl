### The form.

password-title = अपना पासवर्ड बदलें
password-title-problem = समस्या: अपना पासवर्ड बदलें
password-signed-in = आप { $name } के नाम से साइन इन हैं।
password-age =
    { $days ->
        [0] आपने यह पासवर्ड एक दिन से भी कम समय पहले बदला था।
        [one] आपने यह पासवर्ड { $days } दिन पहले बदला था।
       *[other] आपने यह पासवर्ड { $days } दिन पहले बदला था।
    }
password-summary = आपका पासवर्ड नहीं बदला
password-account = खाता
password-current = मौजूदा पासवर्ड
password-new = नया पासवर्ड
password-confirm = नया पासवर्ड फिर से
password-rules-title = आपका नया पासवर्ड
password-rules-length = इसमें { $shortest } से 256 कैरेक्टर हों
password-rules-kinds = इनमें से कम से कम तीन हों: अंग्रेज़ी के छोटे अक्षर, अंग्रेज़ी के बड़े अक्षर, अंक, चिह्न
password-rules-characters = इसमें केवल A से Z तक के सादे अंग्रेज़ी अक्षर, 0 से 9 तक के अंक, खाली जगह (स्पेस) और ये चिह्न हों:
password-rules-history = यह आपका पिछला पासवर्ड ही न हो
password-tip = काम की बात: कई ऐसे शब्द जिनका आपस में कोई संबंध न हो, याद रखने में आसान होते हैं और उनका अनुमान लगाना मुश्किल होता है।
password-button = पासवर्ड बदलें
password-busy = हम आपका पासवर्ड बदल रहे हैं। इसमें आधा मिनट लग सकता है। कृपया यह पेज खुला रखें।
password-sign-out = साइन आउट करें
password-tries-left =
    { $tries ->
        [one] इंतज़ार करने से पहले आपके पास { $tries } कोशिश बाकी है।
       *[other] इंतज़ार करने से पहले आपके पास { $tries } कोशिशें बाकी हैं।
    }
password-tries-none = अभी आपके पास कोई कोशिश बाकी नहीं है।
