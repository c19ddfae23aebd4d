### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = Det nye passordet har et navn i seg som organisasjonen din ikke tillater.
contains-given-name-text = Det nye passordet har fornavnet ditt i seg.
contains-surname-text = Det nye passordet har etternavnet ditt i seg.
contains-own-name-text = Det nye passordet har en del av navnet ditt i seg.
contains-sign-in-name-text = Det nye passordet har påloggingsnavnet ditt i seg.
contains-organisation-name-text = Det nye passordet har organisasjonens navn i seg.
contains-name-next = Navn er lette å gjette, så organisasjonen din tillater dem ikke. Ta bort navnet. En annen skrivemåte, for eksempel 0 i stedet for o, hjelper ikke.

contains-banned-word-text = Det nye passordet har et ord i seg som organisasjonen din ikke tillater.
contains-this-banned-word-text = Det nye passordet har ordet «{ $word }» i seg. Organisasjonen din tillater ikke dette ordet.
contains-banned-word-next = Ta bort ordet. En annen skrivemåte, for eksempel 0 i stedet for o, hjelper ikke.

breached-text = Det nye passordet står på en liste over stjålne passord. Kanskje har noen andre valgt det samme.
breached-next = Slike passord blir prøvd først når noen bryter seg inn i kontoer. Velg et annet.

too-weak-text = Det nye passordet er lettere å gjette enn organisasjonen din tillater.
too-weak-next = Gjør det lengre. Flere ord som ikke hører sammen, er lette å huske og vanskelige å gjette.

password-rules-names = har ikke navnet ditt, påloggingsnavnet ditt eller organisasjonens navn i seg
password-rules-words = har ikke et ord i seg som organisasjonen din ikke tillater
password-rules-leaks = står ikke på en liste over stjålne passord
password-rules-strength = er vanskelig å gjette
