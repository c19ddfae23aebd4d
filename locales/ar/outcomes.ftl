### كيف انتهى التغيير: عنوان، وما هو معروف، والخطوة التالية.

not-changed-title = لم تتغيّر كلمة مرورك

changed-title = تغيّرت كلمة مرورك
changed-text = أكدت Microsoft التغيير.
changed-next = استخدم كلمة مرورك الجديدة من الآن.

missing-text = تُرك حقل فارغًا.
missing-next = يُرجى ملء الحقول الثلاثة كلها.
missing-current = اكتب كلمة مرورك الحالية.
missing-new = اكتب كلمة مرور جديدة.
missing-confirm = اكتب كلمة المرور الجديدة مرة ثانية.

confirmation-differs-text = كلمتا المرور الجديدتان غير متطابقتين.
confirmation-differs-next = اكتب كلمة المرور الجديدة من جديد في الحقلين.

same-as-current-text = كلمة المرور الجديدة هي نفسها الحالية.
same-as-current-next = اختر كلمة مرور مختلفة.

too-short-text = كلمة المرور الجديدة قصيرة جدًا.
too-short-next =
    { $shortest ->
        [zero] استخدم { $shortest } حرف على الأقل.
        [one] استخدم حرفًا واحدًا على الأقل.
        [two] استخدم حرفين على الأقل.
        [few] استخدم { $shortest } أحرف على الأقل.
        [many] استخدم { $shortest } حرفًا على الأقل.
       *[other] استخدم { $shortest } حرف على الأقل.
    }

too-long-text = كلمة المرور الجديدة طويلة جدًا.
too-long-next = استخدم 256 حرفًا على الأكثر.

too-few-kinds-text = أنواع الأحرف في كلمة المرور الجديدة قليلة جدًا.
too-few-kinds-next = استخدم ثلاثة على الأقل من هذه: أحرف إنجليزية صغيرة، أحرف إنجليزية كبيرة، أرقام، رموز.

unsupported-characters-text = في كلمة المرور الجديدة حرف لا تقبله Microsoft.
unsupported-characters-next = استخدم فقط الأحرف الإنجليزية من A إلى Z بلا علامات فوقها، والأرقام من 0 إلى 9، والمسافات، والرموز التي في القائمة.

wrong-current-password-text = تقول Microsoft إن هذه ليست كلمة مرورك الحالية.
wrong-current-password-next = تحقق منها واكتبها من جديد.

refused-by-policy-text = لم تقبل Microsoft كلمة المرور الجديدة، ولا تذكر القاعدة التي تخالفها.
refused-by-policy-next = ربما كانت شائعة جدًا، أو فيها كلمة محظورة أو اسمك أو اسم مؤسستك، أو كانت نفس كلمة مرورك الأخيرة. جرّب كلمة أطول من عدة كلمات لا صلة بينها.

too-many-attempts-title = يُرجى الانتظار قبل المحاولة من جديد
too-many-attempts-text = كانت المحاولات كثيرة جدًا في وقت قصير. لم نرسل هذه المحاولة إلى Microsoft، فلم تغيّر شيئًا.

elsewhere-title = لا يمكنك تغيير كلمة المرور هذه هنا
guest-account-text = أنت ضيف هنا. كلمة مرورك محفوظة لدى مؤسسة أخرى.
guest-account-next = غيّرها حيث ترشدك تلك المؤسسة، أو اسأل مكتب الدعم فيها.
federated-account-text = تحفظ مؤسستك كلمة المرور هذه في نظام تسجيل دخول خاص بها، لا لدى Microsoft.
federated-account-next = غيّرها في ذلك النظام، أو اسأل مكتب الدعم أين تجده.
personal-account-text = هذا حساب Microsoft شخصي. كلمة مروره ليست محفوظة لدى مؤسسة.
personal-account-next = غيّرها في موقع Microsoft نفسه، أو سجّل الدخول هنا بحساب العمل أو الدراسة.
synced-account-text = كلمة المرور هذه محفوظة على خوادم مؤسستك نفسها. يجب تغييرها هناك.
synced-account-next = على حاسوب Windows في شبكة مؤسستك اضغط Ctrl+Alt+Delete واختر «تغيير كلمة مرور». أو اسأل مكتب الدعم.

sign-in-expired-title = يُرجى تسجيل الدخول من جديد
sign-in-expired-text = انتهى تسجيل دخولك. لم يتغيّر شيء.
sign-in-expired-next = سجّل الدخول من جديد، ثم اكتب كلمات مرورك مرة أخرى.

more-verification-needed-title = تريد Microsoft أن تتحقق مرة أخرى من هويتك
more-verification-needed-text = تطلب قاعدة في مؤسستك تحققًا آخر قبل تغيير كلمة المرور هذه. لم يتغيّر شيء.
more-verification-needed-next = سجّل الدخول من جديد وأجب عما تسأل عنه Microsoft. وإذا رجعت إلى هذه الصفحة فيُرجى الاتصال بمكتب الدعم وقراءة الرمز أدناه له.

request-refused-title = أوقفنا هذا الطلب
request-refused-text = لم يأتِ من صفحة هذا الموقع نفسه. لم يتغيّر شيء.
request-refused-next = افتح النموذج من جديد وأرسله من هناك.

throttled-title = تطلب منك Microsoft أن تنتظر
throttled-text = لدى Microsoft طلبات كثيرة جدًا الآن. لم تتغيّر كلمة مرورك.

microsoft-unavailable-title = Microsoft غير متاحة الآن
microsoft-unavailable-text = لم نستطع الوصول إلى Microsoft، أو لم تستطع هي قبول طلبنا. لم يتغيّر شيء.
microsoft-unavailable-sign-in = لم نستطع الوصول إلى Microsoft لتسجيل دخولك. لم يتغيّر شيء.

outcome-unknown-title = ربما تغيّرت كلمة مرورك
outcome-unknown-text = أرسلنا الطلب، لكن الجواب لم يصل.
outcome-unknown-next = جرّب تسجيل الدخول بكلمة مرورك الجديدة أولًا. وإن لم تنجح فاستخدم القديمة. وإن لم تنجح أي منهما فيُرجى الاتصال بمكتب الدعم وقراءة الرمز أدناه له.
outcome-unknown-looked = تحققنا مرة أخرى قبل قليل. لا تُظهر Microsoft تغييرًا بعد. قد يستغرق ذلك بضع دقائق، فلا يعني أن التغيير فشل.

permission-missing-title = لا يُسمح لهذا الموقع بتغيير كلمة مرورك
permission-missing-text = لم تسمح Microsoft لهذا الموقع بتغيير كلمة مرورك. لم يتغيّر شيء.
permission-missing-next = لم تخطئ في شيء، ولا يمكنك إصلاح هذا. على من يديرون هذا الموقع أن يصلحوه. يُرجى الاتصال بمكتب الدعم وقراءة الرمز أدناه له.

unexpected-answer-title = على الأرجح لم تتغيّر كلمة مرورك
unexpected-answer-text = أجابت Microsoft بطريقة لا نعرفها. لذلك لا يمكننا أن نكون متأكدين.
unexpected-answer-next = استخدم كلمة مرورك القديمة أولًا. وإن لم تعد تعمل فجرّب الجديدة. يُرجى الاتصال بمكتب الدعم وقراءة الرمز أدناه له.

session-store-unavailable-title = يُرجى العودة بعد قليل
session-store-unavailable-text = لا يستطيع هذا الموقع السماح لأحد بالدخول الآن.
