### Ein neues Passwort mit Buchstaben eines anderen Alphabets.

unsupported-characters-script =
    { $script ->
        [accented] Das neue Passwort hat einen Umlaut, ein ß oder einen Buchstaben mit Akzent. Microsoft nimmt nur einfache Buchstaben an.
        [arabic] Das neue Passwort hat arabische Buchstaben oder Ziffern, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [chinese] Das neue Passwort hat chinesische Zeichen, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [cyrillic] Das neue Passwort hat kyrillische Buchstaben, wie im Russischen oder Ukrainischen, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [emoji] Das neue Passwort hat ein Bildzeichen, zum Beispiel ein Emoji, und das nimmt Microsoft nicht an.
        [greek] Das neue Passwort hat griechische Buchstaben, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [hebrew] Das neue Passwort hat hebräische Buchstaben, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [indic] Das neue Passwort hat Buchstaben oder Ziffern einer indischen Schrift, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [japanese] Das neue Passwort hat japanische Zeichen, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [korean] Das neue Passwort hat koreanische Buchstaben, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [thai] Das neue Passwort hat thailändische Buchstaben oder Ziffern, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [typographic] Das neue Passwort hat ein typografisches Anführungszeichen, einen langen Strich oder ein ähnliches Zeichen, und das nimmt Microsoft nicht an. Manche Tastaturen setzen solche Zeichen von selbst ein.
        [wide] Das neue Passwort hat Buchstaben oder Ziffern in doppelter Breite, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
       *[other] Das neue Passwort hat ein Zeichen, das Microsoft nicht annimmt.
    }
