### The welcome page, and the page after the sign-out.

welcome-title = अपना पासवर्ड बदलें
welcome-lead = यहाँ आप अपने कार्यस्थल या स्कूल खाते का पासवर्ड बदल सकते हैं।
welcome-step-sign-in = Microsoft के अपने पेज पर साइन इन करें।
welcome-step-type = अपना मौजूदा पासवर्ड और एक नया पासवर्ड टाइप करें।
welcome-step-result = हम आपको बताएँगे कि काम हुआ या नहीं, और आगे क्या करना है।
welcome-button = साइन इन करें
welcome-not-kept = यह साइट आपके पासवर्ड अपने पास नहीं रखती।
welcome-forgotten = मौजूदा पासवर्ड भूल गए? यह साइट उसे रीसेट नहीं कर सकती। आपका हेल्प डेस्क कर सकता है।

signed-out-title = आप साइन आउट हो गए हैं
signed-out-text = आप इस साइट से साइन आउट हो चुके हैं।
signed-out-microsoft = हो सकता है कि आप इस ब्राउज़र में Microsoft में अब भी साइन इन हों। अगर दूसरे लोग भी यह कंप्यूटर इस्तेमाल करते हैं, तो वहाँ से भी साइन आउट करें।
signed-out-microsoft-link = Microsoft से साइन आउट करें
