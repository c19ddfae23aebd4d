### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Jelszó megjelenítése
hide-password = Jelszó elrejtése
password-is-shown = A jelszava látható a képernyőn.
password-is-hidden = A jelszava rejtve van.
caps-lock = A Caps Lock be van kapcsolva.

suggest-button = Jelszójavaslat kérése
suggest-another = Másik javaslat kérése
suggest-title = Javaslat Önnek
suggest-text = Senki más nem látta, és ez a webhely nem őrzi meg. Írja fel, vagy mentse el a jelszókezelőjében, mielőtt módosítja a jelszavát.
suggest-how = Írja be az új jelszó mindkét mezőjébe.
suggest-use = Ezt a jelszót használom
suggest-used = A javaslat az új jelszó mindkét mezőjében ott van.
