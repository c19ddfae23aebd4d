### The welcome page, and the page after the sign-out.

welcome-title = Zmiana hasła
welcome-lead = Tutaj możesz zmienić hasło do swojego konta służbowego lub szkolnego.
welcome-step-sign-in = Zaloguj się na stronie Microsoftu.
welcome-step-type = Wpisz obecne hasło i nowe hasło.
welcome-step-result = Powiemy Ci, czy się udało i co dalej.
welcome-button = Zaloguj się
welcome-not-kept = Ta witryna nie przechowuje Twoich haseł.
welcome-forgotten = Nie pamiętasz obecnego hasła? Ta witryna nie może go zresetować. Może to zrobić pomoc techniczna.

signed-out-title = Wylogowano Cię
signed-out-text = Wylogowano Cię z tej witryny.
signed-out-microsoft = Logowanie do Microsoftu może być w tej przeglądarce nadal aktywne. Jeśli z tego komputera korzystają inne osoby, wyloguj się także tam.
signed-out-microsoft-link = Wyloguj się z konta Microsoft
