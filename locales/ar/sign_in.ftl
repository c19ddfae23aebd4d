### لماذا لم ينجح تسجيل الدخول.

cancelled-title = أُوقف تسجيل الدخول
cancelled-text = أُوقف قبل أن يكتمل. لم يتغيّر شيء.
cancelled-next = سجّل الدخول من جديد عندما تكون مستعدًا.

expired-title = مضى على تسجيل الدخول هذا وقت طويل
expired-text = استغرق وقتًا طويلًا جدًا، أو فُتحت صفحته مرة ثانية. لم يتغيّر شيء.
expired-next = ابدأ من جديد من فضلك.

not-started-here-title = لم يبدأ تسجيل الدخول هذا هنا
not-started-here-text = لم يبدأه هذا المتصفح. ربما بدأه متصفح آخر، أو أن ملفات تعريف الارتباط محظورة.
not-started-here-next = ابدأ من جديد في هذا المتصفح، واسمح بملفات تعريف الارتباط لهذا الموقع.

wrong-account-title = استخدم حساب العمل أو الدراسة من فضلك
wrong-account-text = الحساب الذي سجّل الدخول لا يتبع هذه المؤسسة.
wrong-account-next = ابدأ من جديد واختر حساب هذه المؤسسة.

not-assigned-title = ليس لديك حق الوصول إلى هذا الموقع
not-assigned-text = نجح تسجيل دخولك، لكن لم يمنح أحد حسابك حق الوصول إلى هذا الموقع.
not-assigned-next = اطلب حق الوصول من مكتب الدعم من فضلك، واقرأ له الرمز أدناه.

blocked-by-policy-title = أوقفت قاعدة في مؤسستك تسجيل الدخول
blocked-by-policy-text = قد تتعلق هذه القاعدة بجهازك أو بشبكتك أو بالمكان الذي أنت فيه.
blocked-by-policy-next = حاول من جديد من حاسوب مؤسستك أو من شبكتها. وإن لم يُجدِ ذلك فاتصل بمكتب الدعم واقرأ له الرمز أدناه.

account-locked-title = حسابك مقفل لبعض الوقت
account-locked-text = رأت Microsoft كلمات مرور خاطئة كثيرة جدًا، أو تسجيل دخول بدا مريبًا.
account-locked-next = انتظر بضع دقائق ثم حاول من جديد. وإن لم يُجدِ ذلك فاتصل بمكتب الدعم واقرأ له الرمز أدناه.

account-disabled-title = حسابك موقوف
account-disabled-text = تقول Microsoft إنه لا يجوز لهذا الحساب تسجيل الدخول.
account-disabled-next = اتصل بمكتب الدعم من فضلك واقرأ له الرمز أدناه.

password-expired-title = انتهت صلاحية كلمة مرورك
password-expired-text = يجب تغييرها في صفحة الدخول إلى Microsoft نفسها قبل أن يُدخلك أي موقع آخر.
password-expired-next = سجّل الدخول في office.com واختر كلمة مرور جديدة عندما تطلبها Microsoft.

consent-missing-title = ما زال هذا الموقع يحتاج إلى موافقة
consent-missing-text = لم تسمح مؤسستك لهذا الموقع بتغيير كلمات المرور بعد.
consent-missing-next = لا يمكنك إصلاح هذا. اتصل بمكتب الدعم من فضلك واقرأ له الرمز أدناه.

invalid-token-title = لم نستطع التحقق من تسجيل دخولك
invalid-token-text = الجواب الذي وصل لم يجتز فحوص الأمان لدينا، فلم نستخدمه.
invalid-token-next = حاول من جديد من فضلك. وإذا رأيت هذه الصفحة مرة أخرى فاتصل بمكتب الدعم واقرأ له الرمز أدناه.

portal-misconfigured-title = هذا الموقع غير مُعدّ إعدادًا صحيحًا
portal-misconfigured-text = لم تقبل Microsoft إعدادات هذا الموقع. لم تخطئ في شيء.
portal-misconfigured-next = على من يديرون هذا الموقع أن يصلحوا هذا. اتصل بمكتب الدعم من فضلك واقرأ له الرمز أدناه.
