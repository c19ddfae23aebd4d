### صفحة الترحيب، والصفحة التي تلي تسجيل الخروج.

welcome-title = تغيير كلمة المرور
welcome-lead = هنا يمكنك تغيير كلمة مرور حساب العمل أو الدراسة.
welcome-step-sign-in = سجّل الدخول في صفحة Microsoft نفسها.
welcome-step-type = اكتب كلمة مرورك الحالية وكلمة مرور جديدة.
welcome-step-result = نخبرك هل نجح الأمر، وما الخطوة التالية.
welcome-button = تسجيل الدخول
welcome-not-kept = لا يحتفظ هذا الموقع بكلمات مرورك.
welcome-forgotten = هل نسيت كلمة مرورك الحالية؟ لا يستطيع هذا الموقع إعادة تعيينها. مكتب الدعم يستطيع ذلك.

signed-out-title = سُجّل خروجك
signed-out-text = سُجّل خروجك من هذا الموقع.
signed-out-microsoft = ربما ما زال تسجيل دخولك لدى Microsoft قائمًا في هذا المتصفح. إذا كان غيرك يستخدم هذا الحاسوب فسجّل الخروج هناك أيضًا.
signed-out-microsoft-link = تسجيل الخروج من Microsoft
