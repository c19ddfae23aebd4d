### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Afișați parola
hide-password = Ascundeți parola
password-is-shown = Parola dvs. se poate citi pe ecran.
password-is-hidden = Parola dvs. este ascunsă.
caps-lock = Tasta Caps Lock este activată.

suggest-button = Sugerați o parolă
suggest-another = Sugerați alta
suggest-title = O sugestie pentru dvs.
suggest-text = Nimeni altcineva nu a văzut-o, iar acest site nu o păstrează. Notați-o sau salvați-o în managerul de parole înainte de a vă schimba parola.
suggest-how = Introduceți-o în ambele câmpuri pentru parola nouă.
suggest-use = Folosesc această parolă
suggest-used = Sugestia se află în ambele câmpuri pentru parola nouă.
