### Advice on a new password: while it is typed, and after Microsoft did not accept it.

rule-met = klart
rule-open = inte än
rule-later = Det kontrollerar vi när du skickar formuläret.

strength =
    { $strength ->
        [weakest] Mycket lätt att gissa
        [weak] Lätt att gissa
        [fair] Kunde vara svårare att gissa
        [strong] Svårt att gissa
       *[strongest] Mycket svårt att gissa
    }

check-all-met = Det nya lösenordet följer alla regler som vi kan kontrollera här.
check-open =
    { $rules ->
        [one] Det nya lösenordet följer inte 1 regel än.
       *[other] Det nya lösenordet följer inte { $rules } regler än.
    }
confirm-same = De två nya lösenorden är likadana.

advice-title = Microsoft kanske inte godtar det nya lösenordet som du skrev:
likely-title = Det här är våra gissningar, den troligaste först:

likely-name-next = Microsoft godtar ofta inte namn. Ta bort namnet. En annan stavning, till exempel 0 i stället för o, hjälper inte.
likely-word =
    { $missing ->
        [one] Det nya lösenordet innehåller ordet ”{ $word }” eller ett mycket likt. Det ordet är lätt att gissa, så Microsoft räknar troligen hela ordet som bara ett tecken. Lägg till minst 1 tecken.
       *[other] Det nya lösenordet innehåller ordet ”{ $word }” eller ett mycket likt. Det ordet är lätt att gissa, så Microsoft räknar troligen hela ordet som bara ett tecken. Lägg till minst { $missing } tecken.
    }
likely-common = Det nya lösenordet är troligen ett av de vanligaste. Använd flera ord som inte hör ihop.
likely-space = Microsoft räknar kanske inte ett blanksteg som en symbol. Lägg till en av symbolerna i listan.
likely-name = Det kan innehålla ditt namn eller din organisations namn. Ta bort namn.
likely-used-before = Det kan vara samma som ett lösenord du hade förut. Välj ett som du aldrig har använt här.
likely-microsofts-list = Microsoft har en hemlig lista med vanliga ord, och det nya lösenordet kan vara för likt ett av dem. Använd flera ord som inte hör ihop.
likely-organisations-list = Din organisation kan ha en lista med ord som inte är tillåtna. Undvik dess namn, platser och produkter.
