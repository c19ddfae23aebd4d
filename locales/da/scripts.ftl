### A new password with letters of another alphabet.

unsupported-characters-script =
    { $script ->
        [accented] Den nye adgangskode indeholder et bogstav som æ, ø eller å eller et bogstav med accent. Microsoft godtager kun almindelige bogstaver fra A til Z.
        [arabic] Den nye adgangskode indeholder arabiske bogstaver eller tal, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [chinese] Den nye adgangskode indeholder kinesiske tegn, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [cyrillic] Den nye adgangskode indeholder kyrilliske bogstaver, som i russisk eller ukrainsk, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [emoji] Den nye adgangskode indeholder et billede, for eksempel en emoji, og det godtager Microsoft ikke.
        [greek] Den nye adgangskode indeholder græske bogstaver, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [hebrew] Den nye adgangskode indeholder hebraiske bogstaver, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [indic] Den nye adgangskode indeholder bogstaver eller tal fra en indisk skrift, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [japanese] Den nye adgangskode indeholder japanske tegn, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [korean] Den nye adgangskode indeholder koreanske bogstaver, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [thai] Den nye adgangskode indeholder thailandske bogstaver eller tal, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
        [typographic] Den nye adgangskode indeholder et typografisk citationstegn, en lang tankestreg eller et lignende tegn, og det godtager Microsoft ikke. Nogle tastaturer sætter dem ind af sig selv.
        [wide] Den nye adgangskode indeholder bogstaver eller tal, der er for brede, og dem godtager Microsoft ikke. Skift dit tastatur til engelsk.
       *[other] Den nye adgangskode indeholder et tegn, som Microsoft ikke godtager.
    }
