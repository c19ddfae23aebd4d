### A new password with letters of another alphabet.

unsupported-characters-script =
    { $script ->
        [accented] Yeni parolada ç, ğ, ı, ö, ş veya ü gibi bir harf ya da işaretli başka bir harf var. Microsoft yalnızca A’dan Z’ye İngilizce harfleri kabul eder.
        [arabic] Yeni parolada Arap harfleri veya rakamları var ve Microsoft bunları kabul etmez. Lütfen klavyenizi İngilizceye çevirin.
        [chinese] Yeni parolada Çince karakterler var ve Microsoft bunları kabul etmez. Lütfen klavyenizi İngilizceye çevirin.
        [cyrillic] Yeni parolada Rusça veya Ukraynacadaki gibi Kiril harfleri var ve Microsoft bunları kabul etmez. Lütfen klavyenizi İngilizceye çevirin.
        [emoji] Yeni parolada emoji gibi bir resim var ve Microsoft bunları kabul etmez.
        [greek] Yeni parolada Yunan harfleri var ve Microsoft bunları kabul etmez. Lütfen klavyenizi İngilizceye çevirin.
        [hebrew] Yeni parolada İbrani harfleri var ve Microsoft bunları kabul etmez. Lütfen klavyenizi İngilizceye çevirin.
        [indic] Yeni parolada bir Hint yazısının harfleri veya rakamları var ve Microsoft bunları kabul etmez. Lütfen klavyenizi İngilizceye çevirin.
        [japanese] Yeni parolada Japonca karakterler var ve Microsoft bunları kabul etmez. Lütfen klavyenizi İngilizceye çevirin.
        [korean] Yeni parolada Kore harfleri var ve Microsoft bunları kabul etmez. Lütfen klavyenizi İngilizceye çevirin.
        [thai] Yeni parolada Tay harfleri veya rakamları var ve Microsoft bunları kabul etmez. Lütfen klavyenizi İngilizceye çevirin.
        [typographic] Yeni parolada kıvrık tırnak işareti, uzun çizgi veya benzeri bir işaret var ve Microsoft bunları kabul etmez. Bazı klavyeler bunları kendiliğinden koyar.
        [wide] Yeni parolada fazla geniş harfler veya rakamlar var ve Microsoft bunları kabul etmez. Lütfen klavyenizi İngilizceye çevirin.
       *[other] Yeni parolada Microsoft’un kabul etmediği bir karakter var.
    }
