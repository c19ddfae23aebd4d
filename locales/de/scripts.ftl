### Ein neues Passwort mit Buchstaben eines anderen Alphabets.

unsupported-characters-script =
    { $script ->
        [accented] Das neue Passwort enthält einen Umlaut, ein ß oder einen Buchstaben mit Akzent. Microsoft nimmt nur einfache Buchstaben an.
        [arabic] Das neue Passwort enthält arabische Buchstaben oder Ziffern, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [chinese] Das neue Passwort enthält chinesische Zeichen, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [cyrillic] Das neue Passwort enthält kyrillische Buchstaben, wie im Russischen oder Ukrainischen, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [emoji] Das neue Passwort enthält ein Bildzeichen, zum Beispiel ein Emoji, und das nimmt Microsoft nicht an.
        [greek] Das neue Passwort enthält griechische Buchstaben, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [hebrew] Das neue Passwort enthält hebräische Buchstaben, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [indic] Das neue Passwort enthält Buchstaben oder Ziffern einer indischen Schrift, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [japanese] Das neue Passwort enthält japanische Zeichen, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [korean] Das neue Passwort enthält koreanische Buchstaben, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [thai] Das neue Passwort enthält thailändische Buchstaben oder Ziffern, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
        [typographic] Das neue Passwort enthält ein typografisches Anführungszeichen, einen langen Strich oder ein ähnliches Zeichen, und das nimmt Microsoft nicht an. Manche Tastaturen setzen solche Zeichen von selbst ein.
        [wide] Das neue Passwort enthält Buchstaben oder Ziffern in doppelter Breite, und die nimmt Microsoft nicht an. Bitte stellen Sie Ihre Tastatur auf Deutsch oder Englisch um.
       *[other] Das neue Passwort enthält ein Zeichen, das Microsoft nicht annimmt.
    }
