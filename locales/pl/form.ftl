### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Pokaż hasło
hide-password = Ukryj hasło
password-is-shown = Hasło jest widoczne na ekranie.
password-is-hidden = Hasło jest ukryte.
caps-lock = Klawisz Caps Lock jest włączony.

suggest-button = Zaproponuj hasło
suggest-another = Zaproponuj inne
suggest-title = Propozycja dla Ciebie
suggest-text = Nikt inny jej nie widział, a ta witryna jej nie przechowuje. Zanim zmienisz hasło, zapisz ją na kartce albo w menedżerze haseł.
suggest-how = Wpisz ją w obu polach nowego hasła.
suggest-use = Użyj tego hasła
suggest-used = Propozycja jest już w obu polach nowego hasła.
