### The form.

password-title = Byt lösenord
password-title-problem = Problem: Byt lösenord
password-signed-in = Inloggad som { $name }.
password-age =
    { $days ->
        [0] Du bytte det här lösenordet för mindre än ett dygn sedan.
        [one] Du bytte det här lösenordet för 1 dag sedan.
       *[other] Du bytte det här lösenordet för { $days } dagar sedan.
    }
password-summary = Ditt lösenord ändrades inte
password-account = Konto
password-current = Nuvarande lösenord
password-new = Nytt lösenord
password-confirm = Nytt lösenord igen
password-rules-title = Ditt nya lösenord
password-rules-length = har { $shortest } till 256 tecken
password-rules-kinds = har minst tre av dessa: små bokstäver, stora bokstäver, siffror, symboler
password-rules-characters = har bara bokstäver från A till Z utan prickar, ringar och accenter, siffror, blanksteg och dessa symboler:
password-rules-history = är inte samma som ditt senaste lösenord
password-tip = Bra att veta: flera ord som inte hör ihop är lätta att komma ihåg och svåra att gissa.
password-button = Byt lösenord
password-busy = Vi byter ditt lösenord. Det kan ta en halv minut. Låt den här sidan vara öppen.
password-sign-out = Logga ut
password-tries-left =
    { $tries ->
        [one] Du har 1 försök kvar innan du måste vänta.
       *[other] Du har { $tries } försök kvar innan du måste vänta.
    }
password-tries-none = Du har inga försök kvar just nu.
