### Advice on a new password: while it is typed, and after Microsoft did not accept it.

rule-met = uppfyllt
rule-open = inte än
rule-later = Det kontrollerar vi när du skickar formuläret.

strength =
    { $strength ->
        [weakest] Mycket lätt att gissa
        [weak] Lätt att gissa
        [fair] Skulle kunna vara svårare att gissa
        [strong] Svårt att gissa
       *[strongest] Mycket svårt att gissa
    }

check-all-met = Det nya lösenordet följer alla regler som vi kan kontrollera här.
check-open =
    { $rules ->
        [one] 1 regel för det nya lösenordet är inte uppfylld än.
       *[other] { $rules } regler för det nya lösenordet är inte uppfyllda än.
    }
confirm-same = De två nya lösenorden är likadana.

advice-title = Microsoft kanske inte godtar det nya lösenordet som du skrev:
likely-title = Det här är våra gissningar, den troligaste först:

likely-name-next = Microsoft godtar ofta inte namn. Ta bort namnet. En annan stavning, till exempel 0 i stället för o, hjälper inte.
likely-word =
    { $missing ->
        [one] Det nya lösenordet innehåller ordet ”{ $word }” eller ett mycket likt ord. Det ordet är lätt att gissa, så Microsoft räknar troligen hela ordet som bara ett tecken. Lägg till minst 1 tecken till.
       *[other] Det nya lösenordet innehåller ordet ”{ $word }” eller ett mycket likt ord. Det ordet är lätt att gissa, så Microsoft räknar troligen hela ordet som bara ett tecken. Lägg till minst { $missing } tecken till.
    }
likely-common = Det nya lösenordet är troligen ett av de vanligaste. Använd flera ord som inte hör ihop.
likely-space = Microsoft räknar kanske inte ett blanksteg som en symbol. Lägg till en av symbolerna i listan.
likely-name = Det kan innehålla ditt namn eller din organisations namn. Undvik namn.
likely-used-before = Det kan vara samma som ett lösenord du hade förut. Välj ett som du aldrig har använt här.
likely-microsofts-list = Microsoft har en hemlig lista med vanliga ord, och det nya lösenordet kan vara för likt ett av dem. Använd flera ord som inte hör ihop.
likely-organisations-list = Din organisation kan ha en lista med ord som inte är tillåtna. Undvik dess namn, platser och produkter.
