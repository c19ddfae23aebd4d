### What every page shares: the frame, the help block, links and waiting times.

skip-link = सीधे सामग्री पर जाएँ
footer-help = मदद

contact-title = मदद लें
contact-default = अपने संगठन के IT हेल्प डेस्क से पूछें।
contact-link = हेल्प डेस्क का पेज खोलें
reference-label = संदर्भ कोड
reference-hint = कृपया यह कोड अपने पास तैयार रखें। इससे हेल्प डेस्क को पता चलता है कि क्या हुआ।

action-start = शुरुआती पेज पर जाएँ
action-form = फ़ॉर्म पर वापस जाएँ
action-sign-in = फिर से साइन इन करें
action-try-again = फिर से कोशिश करें
action-other-account = दूसरे खाते का उपयोग करें
action-check-again = फिर से जाँचें

again-later = कृपया कुछ मिनट बाद फिर से कोशिश करें।
again-in-seconds =
    { $seconds ->
        [one] कृपया { $seconds } सेकंड बाद फिर से कोशिश करें।
       *[other] कृपया { $seconds } सेकंड बाद फिर से कोशिश करें।
    }
again-in-minutes =
    { $minutes ->
        [one] कृपया { $minutes } मिनट बाद फिर से कोशिश करें।
       *[other] कृपया { $minutes } मिनट बाद फिर से कोशिश करें।
    }
again-in-hours =
    { $hours ->
        [one] कृपया { $hours } घंटे बाद फिर से कोशिश करें।
       *[other] कृपया { $hours } घंटे बाद फिर से कोशिश करें।
    }

two-sentences = { $first } { $second }
