### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = Det nye passordet inneholder et navn som organisasjonen din ikke tillater.
contains-given-name-text = Det nye passordet inneholder fornavnet ditt.
contains-surname-text = Det nye passordet inneholder etternavnet ditt.
contains-own-name-text = Det nye passordet inneholder en del av navnet ditt.
contains-sign-in-name-text = Det nye passordet inneholder påloggingsnavnet ditt.
contains-organisation-name-text = Det nye passordet inneholder organisasjonens navn.
contains-name-next = Navn er lette å gjette, så organisasjonen din tillater dem ikke. Ta bort navnet. En annen skrivemåte, for eksempel 0 i stedet for o, hjelper ikke.

contains-banned-word-text = Det nye passordet inneholder et ord som organisasjonen din ikke tillater.
contains-this-banned-word-text = Det nye passordet inneholder ordet «{ $word }». Organisasjonen din tillater ikke dette ordet.
contains-banned-word-next = Ta bort ordet. En annen skrivemåte, for eksempel 0 i stedet for o, hjelper ikke.

breached-text = Det nye passordet står på en liste over stjålne passord. Kanskje har noen andre valgt det samme.
breached-next = Slike passord blir prøvd først når noen bryter seg inn i kontoer. Velg et annet.

too-weak-text = Det nye passordet er lettere å gjette enn organisasjonen din tillater.
too-weak-next = Gjør det lengre. Flere ord som ikke hører sammen, er lette å huske og vanskelige å gjette.

password-rules-names = inneholder ikke navnet ditt, påloggingsnavnet ditt eller organisasjonens navn
password-rules-words = inneholder ikke et ord som organisasjonen din ikke tillater
password-rules-leaks = står ikke på en liste over stjålne passord
password-rules-strength = er vanskelig å gjette
