### A new password with letters of another alphabet.

unsupported-characters-script =
    { $script ->
        [accented] Det nya lösenordet innehåller en bokstav med prickar, ring, accent eller ett annat tecken, till exempel å, ä eller ö. Microsoft godtar bara vanliga bokstäver från A till Z.
        [arabic] Det nya lösenordet innehåller arabiska bokstäver eller siffror, och Microsoft godtar dem inte. Byt tangentbordet till engelska.
        [chinese] Det nya lösenordet innehåller kinesiska tecken, och Microsoft godtar dem inte. Byt tangentbordet till engelska.
        [cyrillic] Det nya lösenordet innehåller kyrilliska bokstäver, som i ryska eller ukrainska, och Microsoft godtar dem inte. Byt tangentbordet till engelska.
        [emoji] Det nya lösenordet innehåller en bild, till exempel en emoji, och Microsoft godtar inte sådana.
        [greek] Det nya lösenordet innehåller grekiska bokstäver, och Microsoft godtar dem inte. Byt tangentbordet till engelska.
        [hebrew] Det nya lösenordet innehåller hebreiska bokstäver, och Microsoft godtar dem inte. Byt tangentbordet till engelska.
        [indic] Det nya lösenordet innehåller bokstäver eller siffror i en indisk skrift, och Microsoft godtar dem inte. Byt tangentbordet till engelska.
        [japanese] Det nya lösenordet innehåller japanska tecken, och Microsoft godtar dem inte. Byt tangentbordet till engelska.
        [korean] Det nya lösenordet innehåller koreanska bokstäver, och Microsoft godtar dem inte. Byt tangentbordet till engelska.
        [thai] Det nya lösenordet innehåller thailändska bokstäver eller siffror, och Microsoft godtar dem inte. Byt tangentbordet till engelska.
        [typographic] Det nya lösenordet innehåller ett typografiskt citattecken, ett långt tankstreck eller ett liknande tecken, och Microsoft godtar inte sådana. Vissa tangentbord skriver dem av sig själva.
        [wide] Det nya lösenordet innehåller bokstäver eller siffror som är för breda, och Microsoft godtar dem inte. Byt tangentbordet till engelska.
       *[other] Det nya lösenordet innehåller ett tecken som Microsoft inte godtar.
    }
