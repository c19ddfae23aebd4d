### ما يفعله النموذج غير ذلك.

show-password = إظهار كلمة المرور
hide-password = إخفاء كلمة المرور
password-is-shown = يمكن قراءة كلمة مرورك على الشاشة.
password-is-hidden = كلمة مرورك مخفية.
caps-lock = مفتاح Caps Lock مفعّل.

suggest-button = اقتراح كلمة مرور
suggest-another = اقتراح كلمة أخرى
suggest-title = اقتراح لك
suggest-text = لم يرها أحد غيرك، وهذا الموقع لا يحتفظ بها. دوّنها أو احفظها في مدير كلمات المرور قبل أن تغيّر كلمة مرورك.
suggest-how = اكتبها في حقلي كلمة المرور الجديدة.
suggest-use = استخدام كلمة المرور هذه
suggest-used = الاقتراح موجود الآن في حقلي كلمة المرور الجديدة.
