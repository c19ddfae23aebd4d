### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Vis passord
hide-password = Skjul passord
password-is-shown = Passordet ditt kan leses på skjermen.
password-is-hidden = Passordet ditt er skjult.
caps-lock = Caps Lock er på.

suggest-button = Foreslå et passord
suggest-another = Foreslå et annet
suggest-title = Et forslag til deg
suggest-text = Ingen andre har sett det, og dette nettstedet lagrer det ikke. Skriv det ned, eller lagre det i passordbehandleren, før du bytter passord.
suggest-how = Skriv det i begge feltene for det nye passordet.
suggest-use = Bruk dette passordet
suggest-used = Forslaget står nå i begge feltene for det nye passordet.
