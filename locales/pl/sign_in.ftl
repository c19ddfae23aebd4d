### Why a sign-in did not work.

cancelled-title = Logowanie zostało przerwane
cancelled-text = Przerwano je, zanim się zakończyło. Nic nie zostało zmienione.
cancelled-next = Zaloguj się ponownie w dogodnej chwili.

expired-title = To logowanie jest nieaktualne
expired-text = Trwało zbyt długo albo stronę logowania otwarto drugi raz. Nic nie zostało zmienione.
expired-next = Zacznij od nowa.

not-started-here-title = To logowanie nie zaczęło się tutaj
not-started-here-text = Nie rozpoczęła go ta przeglądarka. Być może zrobiła to inna przeglądarka albo pliki cookie są zablokowane.
not-started-here-next = Zacznij od nowa w tej przeglądarce i zezwól na pliki cookie dla tej witryny.

wrong-account-title = Użyj swojego konta służbowego lub szkolnego
wrong-account-text = Konto użyte do zalogowania nie należy do tej organizacji.
wrong-account-next = Zacznij od nowa i wybierz konto tej organizacji.

not-assigned-title = Nie masz dostępu do tej witryny
not-assigned-text = Logowanie się udało, ale nikt nie dał Twojemu kontu dostępu do tej witryny.
not-assigned-next = Poproś pomoc techniczną o dostęp i podaj kod widoczny poniżej.

blocked-by-policy-title = Zasada Twojej organizacji zatrzymała logowanie
blocked-by-policy-text = Taka zasada może zależeć od Twojego urządzenia, sieci lub miejsca, w którym jesteś.
blocked-by-policy-next = Spróbuj ponownie z komputera lub sieci swojej organizacji. Jeśli to nie pomoże, zadzwoń do pomocy technicznej i podaj kod widoczny poniżej.

account-locked-title = Twoje konto jest na jakiś czas zablokowane
account-locked-text = Microsoft zauważył zbyt wiele złych haseł albo logowanie, które wyglądało podejrzanie.
account-locked-next = Poczekaj kilka minut, a potem spróbuj ponownie. Jeśli to nie pomoże, zadzwoń do pomocy technicznej i podaj kod widoczny poniżej.

account-disabled-title = Twoje konto jest wyłączone
account-disabled-text = Microsoft informuje, że na to konto nie wolno się logować.
account-disabled-next = Zadzwoń do pomocy technicznej i podaj kod widoczny poniżej.

password-expired-title = Twoje hasło wygasło
password-expired-text = Trzeba je zmienić na stronie logowania Microsoftu, zanim wpuści Cię jakakolwiek inna witryna.
password-expired-next = Zaloguj się na office.com i wybierz nowe hasło, gdy Microsoft o nie poprosi.

consent-missing-title = Ta witryna wymaga jeszcze zatwierdzenia
consent-missing-text = Twoja organizacja nie pozwoliła jeszcze tej witrynie zmieniać haseł.
consent-missing-next = Nie możesz tego naprawić. Zadzwoń do pomocy technicznej i podaj kod widoczny poniżej.

invalid-token-title = Nie udało się sprawdzić Twojego logowania
invalid-token-text = Otrzymana odpowiedź nie przeszła naszej kontroli bezpieczeństwa, więc jej nie użyliśmy.
invalid-token-next = Spróbuj ponownie. Jeśli znowu zobaczysz tę stronę, zadzwoń do pomocy technicznej i podaj kod widoczny poniżej.

portal-misconfigured-title = Ta witryna nie jest poprawnie skonfigurowana
portal-misconfigured-text = Microsoft nie przyjął ustawień tej witryny. To nie Twoja wina.
portal-misconfigured-next = Muszą to naprawić osoby, które prowadzą tę witrynę. Zadzwoń do pomocy technicznej i podaj kod widoczny poniżej.
