### The help page.

help-title = Pomoc
help-lead = Krótkie odpowiedzi na najczęstsze pytania.

help-stopped-title = Logowanie zatrzymało się na stronie Microsoftu
help-stopped-lead = W takim przypadku Microsoft nie pozwolił Ci tu wrócić. Jego strona podaje powód:
help-stopped-assigned-term = Brak dostępu
help-stopped-assigned = Twoje konto nie ma dostępu do tej witryny. Poproś o niego pomoc techniczną.
help-stopped-approval-term = Wymagane zatwierdzenie
help-stopped-approval = Twoja organizacja jeszcze nie zatwierdziła tej witryny. Powiedz o tym pomocy technicznej.
help-stopped-blocked-term = Zablokowane przez zasadę
help-stopped-blocked = Twoja organizacja nie pozwala na to urządzenie, tę sieć lub to miejsce. Spróbuj na komputerze swojej organizacji.
help-stopped-locked-term = Konto zablokowane
help-stopped-locked = Zbyt wiele razy wpisano złe hasło, tutaj lub na jednym z Twoich urządzeń. Poczekaj kilka minut. Jeśli konto nadal będzie zablokowane, zadzwoń do pomocy technicznej.

help-refused-title = Moje nowe hasło zostało odrzucone
help-refused = Microsoft odrzuca hasła, które są zbyt popularne, zawierają zablokowane słowo, Twoje imię lub nazwisko albo nazwę Twojej organizacji, a także takie same jak ostatnie hasło. Nie mówi nam, o który z tych powodów chodziło.
help-refused-tip = Spróbuj dłuższego hasła z kilku niepowiązanych ze sobą słów.

help-unknown-title = „Hasło mogło zostać zmienione”
help-unknown = Wysłaliśmy Twoją prośbę do Microsoftu, ale odpowiedź zaginęła. Nigdy nie wysyłamy prośby dwa razy, bo mogłoby to zablokować Twoje konto.
help-unknown-next = Zaloguj się najpierw nowym hasłem. Jeśli się nie uda, użyj starego.

help-forgotten-title = Nie pamiętam obecnego hasła
help-forgotten = W tej witrynie można zmienić tylko hasło, które się zna. Nowe hasło może Ci nadać pomoc techniczna.

help-kept-title = Co się tu dzieje z moimi hasłami?
help-kept = Ta witryna przekazuje je do Microsoftu jeden raz, przez chronione połączenie. Nie przechowuje ich i nigdzie ich nie zapisuje.
