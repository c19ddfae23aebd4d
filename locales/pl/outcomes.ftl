### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = Hasło nie zostało zmienione

changed-title = Hasło zostało zmienione
changed-text = Microsoft potwierdził zmianę.
changed-next = Od teraz używaj nowego hasła.

missing-text = Jedno z pól jest puste.
missing-next = Wypełnij wszystkie trzy pola.
missing-current = Wpisz obecne hasło.
missing-new = Wpisz nowe hasło.
missing-confirm = Wpisz nowe hasło drugi raz.

confirmation-differs-text = Oba nowe hasła nie są takie same.
confirmation-differs-next = Wpisz nowe hasło ponownie w obu polach.

same-as-current-text = Nowe hasło jest takie samo jak obecne.
same-as-current-next = Wybierz inne.

too-short-text = Nowe hasło jest za krótkie.
too-short-next = Użyj co najmniej { $shortest } znaków.

too-long-text = Nowe hasło jest za długie.
too-long-next = Użyj najwyżej 256 znaków.

too-few-kinds-text = Nowe hasło ma za mało rodzajów znaków.
too-few-kinds-next = Użyj co najmniej trzech z tych rodzajów: małe litery, wielkie litery, cyfry, symbole.

unsupported-characters-text = Nowe hasło zawiera znak, którego Microsoft nie przyjmuje.
unsupported-characters-next = Używaj tylko liter od A do Z (bez ą, ć, ł i podobnych), cyfr, spacji i symboli z listy.

wrong-current-password-text = Według Microsoftu to nie jest Twoje obecne hasło.
wrong-current-password-next = Sprawdź je i wpisz ponownie.

refused-by-policy-text = Microsoft nie przyjął nowego hasła i nie mówi, której zasady ono nie spełnia.
refused-by-policy-next = Może być zbyt popularne, zawierać zablokowane słowo, Twoje imię lub nazwisko albo nazwę Twojej organizacji, lub być takie samo jak ostatnie hasło. Spróbuj dłuższego, z kilku niepowiązanych ze sobą słów.

too-many-attempts-title = Poczekaj, zanim spróbujesz ponownie
too-many-attempts-text = W krótkim czasie było zbyt wiele prób. Tej nie wysłaliśmy do Microsoftu, więc nic się przez nią nie zmieniło.

elsewhere-title = Tego hasła nie można zmienić tutaj
guest-account-text = Jesteś tu gościem. Twoje hasło przechowuje inna organizacja.
guest-account-next = Zmień je tam, gdzie wskazuje ta organizacja, albo zapytaj jej pomoc techniczną.
federated-account-text = Twoja organizacja trzyma to hasło we własnym systemie logowania, a nie w Microsofcie.
federated-account-next = Zmień je w tym systemie albo zapytaj pomoc techniczną, gdzie go znaleźć.
personal-account-text = To jest osobiste konto Microsoft. Jego hasła nie przechowuje żadna organizacja.
personal-account-next = Zmień je w witrynie Microsoftu albo zaloguj się tutaj kontem służbowym lub szkolnym.
synced-account-text = To hasło jest przechowywane na własnych serwerach Twojej organizacji. Trzeba je zmienić tam.
synced-account-next = Na komputerze z systemem Windows w sieci Twojej organizacji naciśnij Ctrl+Alt+Delete i wybierz „Zmień hasło”. Możesz też zapytać pomoc techniczną.

sign-in-expired-title = Zaloguj się ponownie
sign-in-expired-text = Twoja sesja się zakończyła. Nic nie zostało zmienione.
sign-in-expired-next = Zaloguj się ponownie, a potem jeszcze raz wpisz hasła.

more-verification-needed-title = Microsoft chce jeszcze raz sprawdzić, czy to Ty
more-verification-needed-text = Zasada Twojej organizacji wymaga kolejnego sprawdzenia, zanim będzie można zmienić to hasło. Nic nie zostało zmienione.
more-verification-needed-next = Zaloguj się ponownie i odpowiedz na pytania Microsoftu. Jeśli znowu zobaczysz tę stronę, zadzwoń do pomocy technicznej i podaj kod widoczny poniżej.

request-refused-title = Zatrzymaliśmy tę prośbę
request-refused-text = Nie wysłano jej ze strony tej witryny. Nic nie zostało zmienione.
request-refused-next = Otwórz formularz ponownie i wyślij go stamtąd.

throttled-title = Microsoft prosi o chwilę cierpliwości
throttled-text = Do Microsoftu trafia teraz zbyt wiele próśb. Hasło nie zostało zmienione.

microsoft-unavailable-title = Microsoft jest teraz niedostępny
microsoft-unavailable-text = Nie udało się połączyć z Microsoftem albo Microsoft nie mógł przyjąć naszej prośby. Nic nie zostało zmienione.
microsoft-unavailable-sign-in = Nie udało się połączyć z Microsoftem, aby Cię zalogować. Nic nie zostało zmienione.

outcome-unknown-title = Hasło mogło zostać zmienione
outcome-unknown-text = Wysłaliśmy prośbę, ale odpowiedź do nas nie dotarła.
outcome-unknown-next = Najpierw spróbuj zalogować się nowym hasłem. Jeśli się nie uda, użyj starego. Jeśli żadne nie działa, zadzwoń do pomocy technicznej i podaj kod widoczny poniżej.
outcome-unknown-looked = Przed chwilą sprawdziliśmy ponownie. Microsoft nie pokazuje jeszcze zmiany. Może to potrwać kilka minut, więc nie znaczy to, że zmiana się nie udała.

permission-missing-title = Ta witryna nie może zmienić Twojego hasła
permission-missing-text = Microsoft nie pozwolił tej witrynie zmienić Twojego hasła. Nic nie zostało zmienione.
permission-missing-next = To nie Twoja wina i nie możesz tego naprawić. Muszą to zrobić osoby, które prowadzą tę witrynę. Zadzwoń do pomocy technicznej i podaj kod widoczny poniżej.

unexpected-answer-title = Hasło najprawdopodobniej nie zostało zmienione
unexpected-answer-text = Microsoft odpowiedział w sposób, którego nie znamy. Dlatego nie mamy pewności.
unexpected-answer-next = Najpierw użyj starego hasła. Jeśli już nie działa, spróbuj nowego. Zadzwoń do pomocy technicznej i podaj kod widoczny poniżej.

session-store-unavailable-title = Wróć trochę później
session-store-unavailable-text = Ta witryna nie może teraz nikogo wpuścić.
