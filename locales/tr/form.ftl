### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Parolayı göster
hide-password = Parolayı gizle
password-is-shown = Parolanız ekranda okunabiliyor.
password-is-hidden = Parolanız gizli.
caps-lock = Caps Lock açık.

suggest-button = Parola öner
suggest-another = Başka bir tane öner
suggest-title = Size bir öneri
suggest-text = Bu öneriyi başka kimse görmedi ve bu site onu saklamaz. Parolanızı değiştirmeden önce bir yere yazın veya parola yöneticinize kaydedin.
suggest-how = Yeni parolanın iki alanına da yazın.
suggest-use = Bu parolayı kullan
suggest-used = Öneri, yeni parolanın iki alanında da yazılı.
