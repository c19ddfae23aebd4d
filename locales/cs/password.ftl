### The form.

password-title = Změna hesla
password-title-problem = Problém: Změna hesla
password-signed-in = Přihlášený uživatel: { $name }.
password-age =
    { $days ->
        [0] Toto heslo se změnilo před méně než jedním dnem.
        [one] Toto heslo se změnilo před { $days } dnem.
        [few] Toto heslo se změnilo před { $days } dny.
       *[other] Toto heslo se změnilo před { $days } dny.
    }
password-summary = Vaše heslo se nezměnilo
password-account = Účet
password-current = Aktuální heslo
password-new = Nové heslo
password-confirm = Nové heslo znovu
password-rules-title = Vaše nové heslo
password-rules-length = má { $shortest } až 256 znaků
password-rules-kinds = má alespoň tři z těchto druhů znaků: malá písmena, velká písmena, číslice, symboly
password-rules-characters = má jen písmena od A do Z bez háčků a čárek, číslice, mezery a tyto symboly:
password-rules-history = není stejné jako vaše poslední heslo
password-tip = Dobré vědět: několik slov, která spolu nesouvisejí, se dobře pamatuje a těžko uhodne.
password-button = Změnit heslo
password-busy = Měníme vaše heslo. Může to trvat půl minuty. Nechte prosím tuto stránku otevřenou.
password-sign-out = Odhlásit se
password-tries-left =
    { $tries ->
        [one] Máte ještě { $tries } pokus, potom budete muset počkat.
        [few] Máte ještě { $tries } pokusy, potom budete muset počkat.
       *[other] Máte ještě { $tries } pokusů, potom budete muset počkat.
    }
password-tries-none = Teď už nemáte žádný pokus.
