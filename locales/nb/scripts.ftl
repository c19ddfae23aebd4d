### A new password with letters of another alphabet.

unsupported-characters-script =
    { $script ->
        [accented] Det nye passordet inneholder en bokstav som æ, ø eller å, eller en bokstav med aksent. Microsoft godtar bare vanlige bokstaver fra A til Z.
        [arabic] Det nye passordet inneholder arabiske bokstaver eller tall, og Microsoft godtar dem ikke. Bytt tastaturet til engelsk.
        [chinese] Det nye passordet inneholder kinesiske tegn, og Microsoft godtar dem ikke. Bytt tastaturet til engelsk.
        [cyrillic] Det nye passordet inneholder kyrilliske bokstaver, som i russisk eller ukrainsk, og Microsoft godtar dem ikke. Bytt tastaturet til engelsk.
        [emoji] Det nye passordet inneholder et bilde, for eksempel en emoji, og Microsoft godtar ikke slike.
        [greek] Det nye passordet inneholder greske bokstaver, og Microsoft godtar dem ikke. Bytt tastaturet til engelsk.
        [hebrew] Det nye passordet inneholder hebraiske bokstaver, og Microsoft godtar dem ikke. Bytt tastaturet til engelsk.
        [indic] Det nye passordet inneholder bokstaver eller tall fra en indisk skrift, og Microsoft godtar dem ikke. Bytt tastaturet til engelsk.
        [japanese] Det nye passordet inneholder japanske tegn, og Microsoft godtar dem ikke. Bytt tastaturet til engelsk.
        [korean] Det nye passordet inneholder koreanske bokstaver, og Microsoft godtar dem ikke. Bytt tastaturet til engelsk.
        [thai] Det nye passordet inneholder thailandske bokstaver eller tall, og Microsoft godtar dem ikke. Bytt tastaturet til engelsk.
        [typographic] Det nye passordet inneholder et typografisk anførselstegn, en lang tankestrek eller et lignende tegn, og Microsoft godtar ikke slike. Noen tastaturer setter dem inn av seg selv.
        [wide] Det nye passordet inneholder bokstaver eller tall som er for brede, og Microsoft godtar dem ikke. Bytt tastaturet til engelsk.
       *[other] Det nye passordet inneholder et tegn som Microsoft ikke godtar.
    }
