### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = spełnione
rule-open = jeszcze nie
rule-later = Sprawdzimy to po wysłaniu formularza.

strength =
    { $strength ->
        [weakest] Bardzo łatwe do odgadnięcia
        [weak] Łatwe do odgadnięcia
        [fair] Mogłoby być trudniejsze do odgadnięcia
        [strong] Trudne do odgadnięcia
       *[strongest] Bardzo trudne do odgadnięcia
    }

check-all-met = Nowe hasło spełnia wszystkie zasady, które możemy tu sprawdzić.
check-open =
    { $rules ->
        [one] Nowe hasło nie spełnia jeszcze { $rules } zasady.
        [few] Nowe hasło nie spełnia jeszcze { $rules } zasad.
        [many] Nowe hasło nie spełnia jeszcze { $rules } zasad.
       *[other] Nowe hasło nie spełnia jeszcze { $rules } zasady.
    }
confirm-same = Oba nowe hasła są takie same.

advice-title = Microsoft może nie przyjąć wpisanego nowego hasła:
likely-title = Oto nasze przypuszczenia, od najbardziej prawdopodobnego:

likely-name-next = Microsoft często nie przyjmuje imion, nazwisk i nazw. Usuń to słowo z hasła. Inna pisownia, na przykład 0 zamiast o, nie pomoże.
likely-word =
    { $missing ->
        [one] Nowe hasło zawiera słowo „{ $word }” albo bardzo podobne. To słowo łatwo odgadnąć, więc Microsoft prawdopodobnie liczy je całe jako tylko jeden znak. Dodaj jeszcze co najmniej { $missing } znak.
        [few] Nowe hasło zawiera słowo „{ $word }” albo bardzo podobne. To słowo łatwo odgadnąć, więc Microsoft prawdopodobnie liczy je całe jako tylko jeden znak. Dodaj jeszcze co najmniej { $missing } znaki.
        [many] Nowe hasło zawiera słowo „{ $word }” albo bardzo podobne. To słowo łatwo odgadnąć, więc Microsoft prawdopodobnie liczy je całe jako tylko jeden znak. Dodaj jeszcze co najmniej { $missing } znaków.
       *[other] Nowe hasło zawiera słowo „{ $word }” albo bardzo podobne. To słowo łatwo odgadnąć, więc Microsoft prawdopodobnie liczy je całe jako tylko jeden znak. Dodaj jeszcze co najmniej { $missing } znaku.
    }
likely-common = Nowe hasło jest prawdopodobnie jednym z najczęściej używanych. Użyj kilku niepowiązanych ze sobą słów.
likely-space = Microsoft może nie uznawać spacji za symbol. Dodaj jeden z symboli z listy.
likely-name = Hasło może zawierać Twoje imię lub nazwisko albo nazwę Twojej organizacji. Nie używaj imion, nazwisk ani nazw.
likely-used-before = Może być takie samo jak hasło używane wcześniej. Wybierz takie, którego tu jeszcze nigdy nie było.
likely-microsofts-list = Microsoft ma tajną listę popularnych słów, a nowe hasło może być zbyt podobne do jednego z nich. Użyj kilku niepowiązanych ze sobą słów.
likely-organisations-list = Twoja organizacja może mieć listę niedozwolonych słów. Nie używaj jej nazwy ani nazw jej siedzib i produktów.
