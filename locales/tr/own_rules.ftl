### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = Yeni parolada kuruluşunuzun izin vermediği bir ad var.
contains-given-name-text = Yeni parolada adınız var.
contains-surname-text = Yeni parolada soyadınız var.
contains-own-name-text = Yeni parolada adınızın bir parçası var.
contains-sign-in-name-text = Yeni parolada oturum açma adınız var.
contains-organisation-name-text = Yeni parolada kuruluşunuzun adı var.
contains-name-next = Adlar kolay tahmin edilir, bu yüzden kuruluşunuz bunlara izin vermez. Adı çıkarın. Başka bir yazım, örneğin o yerine 0, işe yaramaz.

contains-banned-word-text = Yeni parolada kuruluşunuzun izin vermediği bir sözcük var.
contains-this-banned-word-text = Yeni parolada “{ $word }” sözcüğü var. Kuruluşunuz bu sözcüğe izin vermiyor.
contains-banned-word-next = Sözcüğü çıkarın. Başka bir yazım, örneğin o yerine 0, işe yaramaz.

breached-text = Yeni parola, çalınmış parolaların bulunduğu bir listede yer alıyor. Belki başka biri aynısını seçmiştir.
breached-next = Hesaplara girmeye çalışanlar önce böyle parolaları dener. Başka bir parola seçin.

too-weak-text = Yeni parola, kuruluşunuzun izin verdiğinden daha kolay tahmin edilebilir.
too-weak-next = Daha uzun yapın. Birbiriyle ilgisi olmayan birkaç sözcüğü hatırlamak kolay, tahmin etmek zordur.

password-rules-names = adınızı, oturum açma adınızı veya kuruluşunuzun adını içermez
password-rules-words = kuruluşunuzun izin vermediği bir sözcük içermez
password-rules-leaks = çalınmış parolaların bulunduğu bir listede yer almaz
password-rules-strength = zor tahmin edilir
