### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Vis adgangskode
hide-password = Skjul adgangskode
password-is-shown = Din adgangskode kan læses på skærmen.
password-is-hidden = Din adgangskode er skjult.
caps-lock = Caps Lock er slået til.

suggest-button = Foreslå en adgangskode
suggest-another = Foreslå en anden
suggest-title = Et forslag til dig
suggest-text = Ingen andre har set det, og dette websted gemmer det ikke. Skriv det ned, eller gem det i din adgangskodeadministrator, før du skifter adgangskode.
suggest-how = Skriv det i begge felter til den nye adgangskode.
suggest-use = Brug denne adgangskode
suggest-used = Forslaget står nu i begge felter til den nye adgangskode.
