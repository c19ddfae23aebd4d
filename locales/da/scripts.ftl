### A new password with letters of another alphabet.

unsupported-characters-script =
    { $script ->
        [accented] Den nye adgangskode har et bogstav som æ, ø eller å eller et bogstav med accent. Microsoft godtager kun almindelige bogstaver fra A til Z.
        [arabic] Den nye adgangskode har arabiske bogstaver eller tal, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [chinese] Den nye adgangskode har kinesiske tegn, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [cyrillic] Den nye adgangskode har kyrilliske bogstaver, som i russisk eller ukrainsk, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [emoji] Den nye adgangskode har et billede i sig, for eksempel en emoji, og det godtager Microsoft ikke.
        [greek] Den nye adgangskode har græske bogstaver, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [hebrew] Den nye adgangskode har hebraiske bogstaver, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [indic] Den nye adgangskode har bogstaver eller tal fra en indisk skrift, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [japanese] Den nye adgangskode har japanske tegn, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [korean] Den nye adgangskode har koreanske bogstaver, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [thai] Den nye adgangskode har thailandske bogstaver eller tal, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [typographic] Den nye adgangskode har et typografisk citationstegn, en lang tankestreg eller et lignende tegn, og det godtager Microsoft ikke. Nogle tastaturer sætter dem ind af sig selv.
        [wide] Den nye adgangskode har bogstaver eller tal, der er for brede, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
       *[other] Den nye adgangskode har et tegn, som Microsoft ikke godtager.
    }
