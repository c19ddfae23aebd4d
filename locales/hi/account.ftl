### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] इस पासवर्ड की समय-सीमा एक दिन से भी कम समय में खत्म हो जाएगी।
        [one] इस पासवर्ड की समय-सीमा { $days } दिन में खत्म हो जाएगी।
       *[other] इस पासवर्ड की समय-सीमा { $days } दिन में खत्म हो जाएगी।
    }
account-expires-soon = कृपया इसे अभी बदलें। फिर आप बिना रुकावट काम जारी रख सकेंगे।
account-overdue = आपके संगठन के नियमों के अनुसार यह पासवर्ड अब तक बदल जाना चाहिए था। कृपया इसे अभी बदलें।

account-change-at = अपना पासवर्ड { $host } पर बदलें
account-guest-home = सबसे ज़्यादा संभावना है कि यह संगठन { $domain } है।
account-manager = क्या आप पासवर्ड मैनेजर का उपयोग करते हैं? वह इस पासवर्ड को Microsoft के साइन-इन पेज के नाम से रखता है, जैसे { $host }। इसे वहाँ भी बदलें।
