### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Zobrazit heslo
hide-password = Skrýt heslo
password-is-shown = Vaše heslo je na obrazovce vidět.
password-is-hidden = Vaše heslo je skryté.
caps-lock = Caps Lock je zapnutý.

suggest-button = Navrhnout heslo
suggest-another = Navrhnout jiné
suggest-title = Návrh pro vás
suggest-text = Nikdo jiný ho neviděl a tento web si ho neukládá. Než heslo změníte, napište si ho nebo si ho uložte do správce hesel.
suggest-how = Zadejte ho do obou polí pro nové heslo.
suggest-use = Použít toto heslo
suggest-used = Návrh je v obou polích pro nové heslo.
