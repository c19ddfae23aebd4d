### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] In het nieuwe wachtwoord staat een letter met een accent, een trema of een ander teken. Microsoft accepteert alleen gewone letters.
        [arabic] In het nieuwe wachtwoord staan Arabische letters of cijfers, en die accepteert Microsoft niet. Zet uw toetsenbord op Nederlands of Engels.
        [chinese] In het nieuwe wachtwoord staan Chinese tekens, en die accepteert Microsoft niet. Zet uw toetsenbord op Nederlands of Engels.
        [cyrillic] In het nieuwe wachtwoord staan cyrillische letters, zoals in het Russisch of Oekraïens, en die accepteert Microsoft niet. Zet uw toetsenbord op Nederlands of Engels.
        [emoji] In het nieuwe wachtwoord staat een plaatje, bijvoorbeeld een emoji, en dat accepteert Microsoft niet.
        [greek] In het nieuwe wachtwoord staan Griekse letters, en die accepteert Microsoft niet. Zet uw toetsenbord op Nederlands of Engels.
        [hebrew] In het nieuwe wachtwoord staan Hebreeuwse letters, en die accepteert Microsoft niet. Zet uw toetsenbord op Nederlands of Engels.
        [indic] In het nieuwe wachtwoord staan letters of cijfers van een Indiaas schrift, en die accepteert Microsoft niet. Zet uw toetsenbord op Nederlands of Engels.
        [japanese] In het nieuwe wachtwoord staan Japanse tekens, en die accepteert Microsoft niet. Zet uw toetsenbord op Nederlands of Engels.
        [korean] In het nieuwe wachtwoord staan Koreaanse letters, en die accepteert Microsoft niet. Zet uw toetsenbord op Nederlands of Engels.
        [thai] In het nieuwe wachtwoord staan Thaise letters of cijfers, en die accepteert Microsoft niet. Zet uw toetsenbord op Nederlands of Engels.
        [typographic] In het nieuwe wachtwoord staat een gekruld aanhalingsteken, een lang streepje of een soortgelijk teken, en dat accepteert Microsoft niet. Sommige toetsenborden zetten zulke tekens vanzelf neer.
        [wide] In het nieuwe wachtwoord staan letters of cijfers die te breed zijn, en die accepteert Microsoft niet. Zet uw toetsenbord op Nederlands of Engels.
       *[other] In het nieuwe wachtwoord staat een teken dat Microsoft niet accepteert.
    }
