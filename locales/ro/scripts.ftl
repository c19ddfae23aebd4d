### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] Parola nouă conține o literă cu accent sau cu alt semn. Microsoft acceptă doar litere simple.
        [arabic] Parola nouă conține litere sau cifre arabe, iar Microsoft nu le acceptă. Comutați tastatura pe engleză.
        [chinese] Parola nouă conține caractere chinezești, iar Microsoft nu le acceptă. Comutați tastatura pe engleză.
        [cyrillic] Parola nouă conține litere chirilice, ca în rusă sau ucraineană, iar Microsoft nu le acceptă. Comutați tastatura pe engleză.
        [emoji] Parola nouă conține o imagine, de exemplu un emoji, iar Microsoft nu acceptă așa ceva.
        [greek] Parola nouă conține litere grecești, iar Microsoft nu le acceptă. Comutați tastatura pe engleză.
        [hebrew] Parola nouă conține litere ebraice, iar Microsoft nu le acceptă. Comutați tastatura pe engleză.
        [indic] Parola nouă conține litere sau cifre dintr-o scriere indiană, iar Microsoft nu le acceptă. Comutați tastatura pe engleză.
        [japanese] Parola nouă conține caractere japoneze, iar Microsoft nu le acceptă. Comutați tastatura pe engleză.
        [korean] Parola nouă conține litere coreene, iar Microsoft nu le acceptă. Comutați tastatura pe engleză.
        [thai] Parola nouă conține litere sau cifre thailandeze, iar Microsoft nu le acceptă. Comutați tastatura pe engleză.
        [typographic] Parola nouă conține ghilimele curbate, o liniuță lungă sau un semn asemănător, iar Microsoft nu le acceptă. Unele tastaturi le pun singure.
        [wide] Parola nouă conține litere sau cifre prea late, iar Microsoft nu le acceptă. Comutați tastatura pe engleză.
       *[other] Parola nouă conține un caracter pe care Microsoft nu îl acceptă.
    }
