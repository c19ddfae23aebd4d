### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] अगली कोशिश { $seconds } सेकंड में वापस मिलेगी।
       *[other] अगली कोशिश { $seconds } सेकंड में वापस मिलेगी।
    }
tries-back-in-minutes =
    { $minutes ->
        [one] अगली कोशिश { $minutes } मिनट में वापस मिलेगी।
       *[other] अगली कोशिश { $minutes } मिनट में वापस मिलेगी।
    }
tries-back-in-hours =
    { $hours ->
        [one] अगली कोशिश { $hours } घंटे में वापस मिलेगी।
       *[other] अगली कोशिश { $hours } घंटे में वापस मिलेगी।
    }

repeated-password-text = Microsoft हमें पहले ही बता चुका है कि यह आपका मौजूदा पासवर्ड नहीं है।
repeated-password-next = इसलिए हमने इसे दोबारा नहीं भेजा, और आपकी कोई कोशिश कम नहीं हुई। इसे जाँचें और फिर से टाइप करें। अगर आपको यकीन है कि यह सही है, तो इसे एक बार और भेजें। तब हम Microsoft से फिर पूछेंगे, और वह एक कोशिश गिनी जाएगी।
