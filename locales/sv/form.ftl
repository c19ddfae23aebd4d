### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Visa lösenord
hide-password = Dölj lösenord
password-is-shown = Ditt lösenord kan läsas på skärmen.
password-is-hidden = Ditt lösenord är dolt.
caps-lock = Caps Lock är på.

suggest-button = Föreslå ett lösenord
suggest-another = Föreslå ett annat
suggest-title = Ett förslag till dig
suggest-text = Ingen annan har sett det, och den här webbplatsen sparar det inte. Skriv upp det eller spara det i din lösenordshanterare innan du byter lösenord.
suggest-how = Skriv det i båda fälten för det nya lösenordet.
suggest-use = Använd det här lösenordet
suggest-used = Förslaget står nu i båda fälten för det nya lösenordet.
