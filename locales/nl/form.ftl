### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Wachtwoord weergeven
hide-password = Wachtwoord verbergen
password-is-shown = Uw wachtwoord is leesbaar op het scherm.
password-is-hidden = Uw wachtwoord is verborgen.
caps-lock = Caps Lock staat aan.

suggest-button = Een wachtwoord voorstellen
suggest-another = Een ander voorstellen
suggest-title = Een voorstel voor u
suggest-text = Niemand anders heeft het gezien, en deze site bewaart het niet. Schrijf het op of bewaar het in uw wachtwoordbeheerder voordat u uw wachtwoord wijzigt.
suggest-how = Typ het in beide velden voor het nieuwe wachtwoord.
suggest-use = Dit wachtwoord gebruiken
suggest-used = Het voorstel staat in beide velden voor het nieuwe wachtwoord.
