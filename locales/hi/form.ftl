### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = पासवर्ड दिखाएँ
hide-password = पासवर्ड छिपाएँ
password-is-shown = आपका पासवर्ड स्क्रीन पर पढ़ा जा सकता है।
password-is-hidden = आपका पासवर्ड छिपा हुआ है।
caps-lock = Caps Lock चालू है।

suggest-button = पासवर्ड सुझाएँ
suggest-another = दूसरा सुझाएँ
suggest-title = आपके लिए एक सुझाव
suggest-text = इसे किसी और ने नहीं देखा है, और यह साइट इसे अपने पास नहीं रखती। पासवर्ड बदलने से पहले इसे लिख लें या अपने पासवर्ड मैनेजर में सहेज लें।
suggest-how = इसे नए पासवर्ड के दोनों बॉक्स में टाइप करें।
suggest-use = इस पासवर्ड का उपयोग करें
suggest-used = सुझाया गया पासवर्ड नए पासवर्ड के दोनों बॉक्स में भर दिया गया है।
