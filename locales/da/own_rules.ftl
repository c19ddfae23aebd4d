### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = Den nye adgangskode indeholder et navn, som din organisation ikke tillader.
contains-given-name-text = Den nye adgangskode indeholder dit fornavn.
contains-surname-text = Den nye adgangskode indeholder dit efternavn.
contains-own-name-text = Den nye adgangskode indeholder en del af dit navn.
contains-sign-in-name-text = Den nye adgangskode indeholder dit logonnavn.
contains-organisation-name-text = Den nye adgangskode indeholder din organisations navn.
contains-name-next = Navne er lette at gætte, så din organisation tillader dem ikke. Udelad navnet. En anden stavemåde, for eksempel 0 i stedet for o, hjælper ikke.

contains-banned-word-text = Den nye adgangskode indeholder et ord, som din organisation ikke tillader.
contains-this-banned-word-text = Den nye adgangskode indeholder ordet “{ $word }”. Din organisation tillader ikke dette ord.
contains-banned-word-next = Udelad ordet. En anden stavemåde, for eksempel 0 i stedet for o, hjælper ikke.

breached-text = Den nye adgangskode står på en liste over stjålne adgangskoder. Måske har en anden valgt den samme.
breached-next = Sådanne adgangskoder bliver prøvet først, når nogen bryder ind i konti. Vælg en anden.

too-weak-text = Den nye adgangskode er lettere at gætte, end din organisation tillader.
too-weak-next = Gør den længere. Flere ord, der ikke hører sammen, er lette at huske og svære at gætte.

password-rules-names = indeholder ikke dit navn, dit logonnavn eller din organisations navn
password-rules-words = indeholder ikke et ord, som din organisation ikke tillader
password-rules-leaks = står ikke på en liste over stjålne adgangskoder
password-rules-strength = er svær at gætte
