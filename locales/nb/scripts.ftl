### A new password with letters of another alphabet.

unsupported-characters-script =
    { $script ->
        [accented] Det nye passordet har en bokstav som æ, ø eller å, eller en bokstav med aksent. Microsoft godtar bare vanlige bokstaver fra A til Z.
        [arabic] Det nye passordet har arabiske bokstaver eller tall, og Microsoft godtar ikke dem. Bytt tastaturet til engelsk.
        [chinese] Det nye passordet har kinesiske tegn, og Microsoft godtar ikke dem. Bytt tastaturet til engelsk.
        [cyrillic] Det nye passordet har kyrilliske bokstaver, som i russisk eller ukrainsk, og Microsoft godtar ikke dem. Bytt tastaturet til engelsk.
        [emoji] Det nye passordet har et bilde i seg, for eksempel en emoji, og Microsoft godtar ikke slike.
        [greek] Det nye passordet har greske bokstaver, og Microsoft godtar ikke dem. Bytt tastaturet til engelsk.
        [hebrew] Det nye passordet har hebraiske bokstaver, og Microsoft godtar ikke dem. Bytt tastaturet til engelsk.
        [indic] Det nye passordet har bokstaver eller tall fra en indisk skrift, og Microsoft godtar ikke dem. Bytt tastaturet til engelsk.
        [japanese] Det nye passordet har japanske tegn, og Microsoft godtar ikke dem. Bytt tastaturet til engelsk.
        [korean] Det nye passordet har koreanske bokstaver, og Microsoft godtar ikke dem. Bytt tastaturet til engelsk.
        [thai] Det nye passordet har thailandske bokstaver eller tall, og Microsoft godtar ikke dem. Bytt tastaturet til engelsk.
        [typographic] Det nye passordet har et typografisk anførselstegn, en lang tankestrek eller et lignende tegn, og Microsoft godtar ikke slike. Noen tastaturer setter dem inn av seg selv.
        [wide] Det nye passordet har bokstaver eller tall som er for brede, og Microsoft godtar ikke dem. Bytt tastaturet til engelsk.
       *[other] Det nye passordet har et tegn som Microsoft ikke godtar.
    }
