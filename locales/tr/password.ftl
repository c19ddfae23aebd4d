### The form.

password-title = Parolanızı değiştirin
password-title-problem = Sorun: Parolanızı değiştirin
password-signed-in = { $name } olarak oturum açtınız.
password-age =
    { $days ->
        [0] Bu parolayı bir günden kısa süre önce değiştirdiniz.
        [one] Bu parolayı { $days } gün önce değiştirdiniz.
       *[other] Bu parolayı { $days } gün önce değiştirdiniz.
    }
password-summary = Parolanız değiştirilmedi
password-account = Hesap
password-current = Geçerli parola
password-new = Yeni parola
password-confirm = Yeni parola (yeniden)
password-rules-title = Yeni parolanız
password-rules-length = { $shortest } ile 256 arasında karakter içerir
password-rules-kinds = şunların en az üçünü içerir: küçük harf, büyük harf, rakam, simge
password-rules-characters = yalnızca A’dan Z’ye İngilizce harflerden (ç, ğ, ı, İ, ö, ş, ü olmadan), rakamlardan, boşluktan ve şu simgelerden oluşur:
password-rules-history = son parolanızla aynı değildir
password-tip = Bilmekte yarar var: birbiriyle ilgisi olmayan birkaç sözcüğü hatırlamak kolay, tahmin etmek zordur.
password-button = Parolayı değiştir
password-busy = Parolanızı değiştiriyoruz. Bu yarım dakika sürebilir. Lütfen bu sayfayı açık tutun.
password-sign-out = Oturumu kapat
password-tries-left =
    { $tries ->
        [one] Beklemeniz gerekmeden önce { $tries } deneme hakkınız kaldı.
       *[other] Beklemeniz gerekmeden önce { $tries } deneme hakkınız kaldı.
    }
password-tries-none = Şu anda hiç deneme hakkınız kalmadı.
