### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = îndeplinită
rule-open = încă nu
rule-later = Verificăm acest lucru când trimiteți formularul.

strength =
    { $strength ->
        [weakest] Foarte ușor de ghicit
        [weak] Ușor de ghicit
        [fair] Ar putea fi mai greu de ghicit
        [strong] Greu de ghicit
       *[strongest] Foarte greu de ghicit
    }

check-all-met = Parola nouă respectă toate regulile pe care le putem verifica aici.
check-open =
    { $rules ->
        [one] Parola nouă nu respectă încă { $rules } regulă.
        [few] Parola nouă nu respectă încă { $rules } reguli.
       *[other] Parola nouă nu respectă încă { $rules } de reguli.
    }
confirm-same = Cele două parole noi sunt identice.

advice-title = Este posibil ca Microsoft să nu accepte parola nouă pe care ați introdus-o:
likely-title = Acestea sunt presupunerile noastre, începând cu cea mai probabilă:

likely-name-next = De multe ori, Microsoft nu acceptă nume. Renunțați la nume. O altă scriere, de exemplu 0 în loc de o, nu ajută.
likely-word =
    { $missing ->
        [one] Parola nouă conține cuvântul „{ $word }” sau unul foarte asemănător. Acest cuvânt este ușor de ghicit, așa că Microsoft îl numără probabil în întregime ca pe un singur caracter. Mai adăugați cel puțin { $missing } caracter.
        [few] Parola nouă conține cuvântul „{ $word }” sau unul foarte asemănător. Acest cuvânt este ușor de ghicit, așa că Microsoft îl numără probabil în întregime ca pe un singur caracter. Mai adăugați cel puțin { $missing } caractere.
       *[other] Parola nouă conține cuvântul „{ $word }” sau unul foarte asemănător. Acest cuvânt este ușor de ghicit, așa că Microsoft îl numără probabil în întregime ca pe un singur caracter. Mai adăugați cel puțin { $missing } de caractere.
    }
likely-common = Parola nouă este probabil una dintre cele mai folosite. Folosiți mai multe cuvinte care nu au legătură între ele.
likely-space = Este posibil ca Microsoft să nu considere spațiul un simbol. Adăugați unul dintre simbolurile din listă.
likely-name = Este posibil să conțină numele dvs. sau numele organizației dvs. Renunțați la nume.
likely-used-before = Este posibil să fie la fel ca o parolă pe care ați avut-o înainte. Alegeți una pe care nu ați folosit-o niciodată aici.
likely-microsofts-list = Microsoft are o listă secretă de cuvinte frecvente, iar parola nouă poate fi prea asemănătoare cu unul dintre ele. Folosiți mai multe cuvinte care nu au legătură între ele.
likely-organisations-list = Este posibil ca organizația dvs. să aibă o listă de cuvinte care nu sunt permise. Nu folosiți numele, locurile și produsele ei.
