### The form.

password-title = Zmiana hasła
password-title-problem = Problem: zmiana hasła
password-signed-in = Zalogowano jako { $name }.
password-age =
    { $days ->
        [0] To hasło zmieniono mniej niż jeden dzień temu.
        [one] To hasło zmieniono { $days } dzień temu.
        [few] To hasło zmieniono { $days } dni temu.
        [many] To hasło zmieniono { $days } dni temu.
       *[other] To hasło zmieniono { $days } dnia temu.
    }
password-summary = Hasło nie zostało zmienione
password-account = Konto
password-current = Obecne hasło
password-new = Nowe hasło
password-confirm = Powtórz nowe hasło
password-rules-title = Twoje nowe hasło
password-rules-length = ma od { $shortest } do 256 znaków
password-rules-kinds = zawiera co najmniej trzy z tych rodzajów znaków: małe litery, wielkie litery, cyfry, symbole
password-rules-characters = zawiera tylko litery od A do Z (bez ą, ć, ł i podobnych), cyfry, spacje i te symbole:
password-rules-history = nie jest takie samo jak ostatnie hasło
password-tip = Warto wiedzieć: kilka niepowiązanych ze sobą słów łatwo zapamiętać, a trudno odgadnąć.
password-button = Zmień hasło
password-busy = Zmieniamy Twoje hasło. Może to potrwać pół minuty. Nie zamykaj tej strony.
password-sign-out = Wyloguj się
password-tries-left =
    { $tries ->
        [one] Została Ci { $tries } próba, potem trzeba będzie poczekać.
        [few] Zostały Ci { $tries } próby, potem trzeba będzie poczekać.
        [many] Zostało Ci { $tries } prób, potem trzeba będzie poczekać.
       *[other] Zostało Ci { $tries } próby, potem trzeba będzie poczekać.
    }
password-tries-none = W tej chwili nie masz już żadnej próby.
