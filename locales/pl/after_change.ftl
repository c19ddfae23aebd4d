### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Przy okazji wyloguj mnie wszędzie
sign-out-everywhere-hint = Microsoft zakończy wtedy Twoje sesje na wszystkich komputerach, telefonach i tabletach. Potem zalogujesz się tam nowym hasłem. Warto to zrobić, jeśli ktoś inny może znać Twoje hasło albo jeśli któreś z Twoich urządzeń zaginęło. Potrwa to kilka minut, a niektóre aplikacje zauważą to dopiero po godzinie lub później.

sign-out-done-title = Microsoft wyloguje Cię wszędzie
sign-out-done = Microsoft przyjął prośbę o zakończenie Twoich sesji na wszystkich urządzeniach. Potrwa to kilka minut, a niektóre aplikacje zauważą to dopiero po godzinie lub później.
sign-out-failed-title = Nie udało się wylogować Cię wszędzie
sign-out-failed = Nowe hasło jest ustawione. Microsoft nie przyjął jednak naszej prośby o zakończenie Twoich sesji na wszystkich urządzeniach.
sign-out-unknown-title = Nie wiadomo, czy wylogowano Cię wszędzie
sign-out-unknown = Nowe hasło jest ustawione. Poprosiliśmy Microsoft o zakończenie Twoich sesji na wszystkich urządzeniach, ale odpowiedź do nas nie dotarła.
sign-out-not-tried-title = Nie wylogowaliśmy Cię wszędzie
sign-out-not-tried = Nie poprosiliśmy Microsoft o zakończenie Twoich sesji na innych urządzeniach, bo nie udało się na czas ustalić, czy hasło zostało zmienione.
sign-out-not-tried-unknown = Nie poprosiliśmy Microsoft o zakończenie Twoich sesji na innych urządzeniach, bo nie ma pewności, że hasło zostało zmienione.
sign-out-yourself = Otwórz { $host }, aby wylogować się wszędzie
sign-out-yourself-hint = Możesz to zrobić samodzielnie: otwórz tę stronę, zaloguj się nowym hasłem i wybierz „Wyloguj się wszędzie”.
sign-out-help-desk = Jeśli chcesz wylogować się wszędzie, poproś o to pomoc techniczną.

changed-signed-out = Wylogowaliśmy Cię z tej witryny.
changed-next-title = Co dalej
changed-open = Otwórz { $host }
changed-phone-title = Telefon i tablet
changed-phone = Poczta i inne aplikacje mogą poprosić o ponowne zalogowanie. Użyj nowego hasła. Niektóre aplikacje poproszą dopiero po godzinie lub później.
changed-devices-title = Inne komputery i przeglądarki
changed-devices = Może być tam potrzebne ponowne zalogowanie nowym hasłem.
changed-windows-title = Windows
changed-windows = Logujesz się tym kontem do systemu Windows? Połącz się z internetem, zablokuj komputer i odblokuj go nowym hasłem. PIN i odcisk palca się nie zmieniają.
changed-network-title = Wi-Fi i VPN
changed-network = Jeśli korzystają z tego hasła, szybko wpisz tam nowe. Urządzenie, które wciąż używa starego hasła, może zablokować Twoje konto.
changed-manager-title = Menedżer haseł
changed-manager = Zmień wpis dla strony logowania Microsoftu, na przykład { $host }. Sam wpis dla tej witryny nie wystarczy.
