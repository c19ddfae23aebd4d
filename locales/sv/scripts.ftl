### A new password with letters of another alphabet.

unsupported-characters-script =
    { $script ->
        [accented] Det nya lösenordet har en bokstav med prickar, ring, accent eller ett annat tecken, till exempel å, ä eller ö. Microsoft godtar bara vanliga bokstäver från A till Z.
        [arabic] Det nya lösenordet har arabiska bokstäver eller siffror, och Microsoft godtar inte dem. Byt tangentbordet till engelska.
        [chinese] Det nya lösenordet har kinesiska tecken, och Microsoft godtar inte dem. Byt tangentbordet till engelska.
        [cyrillic] Det nya lösenordet har kyrilliska bokstäver, som i ryska eller ukrainska, och Microsoft godtar inte dem. Byt tangentbordet till engelska.
        [emoji] Det nya lösenordet har en bild i sig, till exempel en emoji, och Microsoft godtar inte sådana.
        [greek] Det nya lösenordet har grekiska bokstäver, och Microsoft godtar inte dem. Byt tangentbordet till engelska.
        [hebrew] Det nya lösenordet har hebreiska bokstäver, och Microsoft godtar inte dem. Byt tangentbordet till engelska.
        [indic] Det nya lösenordet har bokstäver eller siffror i en indisk skrift, och Microsoft godtar inte dem. Byt tangentbordet till engelska.
        [japanese] Det nya lösenordet har japanska tecken, och Microsoft godtar inte dem. Byt tangentbordet till engelska.
        [korean] Det nya lösenordet har koreanska bokstäver, och Microsoft godtar inte dem. Byt tangentbordet till engelska.
        [thai] Det nya lösenordet har thailändska bokstäver eller siffror, och Microsoft godtar inte dem. Byt tangentbordet till engelska.
        [typographic] Det nya lösenordet har ett typografiskt citattecken, ett långt tankstreck eller ett liknande tecken, och Microsoft godtar inte sådana. Vissa tangentbord skriver dem av sig själva.
        [wide] Det nya lösenordet har bokstäver eller siffror som är för breda, och Microsoft godtar inte dem. Byt tangentbordet till engelska.
       *[other] Det nya lösenordet har ett tecken som Microsoft inte godtar.
    }
