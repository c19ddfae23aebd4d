### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = splněno
rule-open = zatím ne
rule-later = To ověříme, až formulář odešlete.

strength =
    { $strength ->
        [weakest] Velmi lehké na uhodnutí
        [weak] Lehké na uhodnutí
        [fair] Mohlo by být těžší na uhodnutí
        [strong] Těžké na uhodnutí
       *[strongest] Velmi těžké na uhodnutí
    }

check-all-met = Nové heslo splňuje všechna pravidla, která tu můžeme ověřit.
check-open =
    { $rules ->
        [one] Nové heslo zatím nesplňuje { $rules } pravidlo.
        [few] Nové heslo zatím nesplňuje { $rules } pravidla.
       *[other] Nové heslo zatím nesplňuje { $rules } pravidel.
    }
confirm-same = Obě nová hesla jsou stejná.

advice-title = Microsoft možná zadané nové heslo nepřijme:
likely-title = Tohle jsou naše odhady, nejpravděpodobnější je první:

likely-name-next = Microsoft často nepřijímá jména a názvy. Jméno nebo název vynechte. Jiný zápis, třeba 0 místo o, nepomůže.
likely-word =
    { $missing ->
        [one] Nové heslo obsahuje slovo „{ $word }“ nebo slovo velmi podobné. Toto slovo se dá snadno uhodnout, takže ho Microsoft pravděpodobně celé počítá jen jako jeden znak. Přidejte ještě alespoň { $missing } znak.
        [few] Nové heslo obsahuje slovo „{ $word }“ nebo slovo velmi podobné. Toto slovo se dá snadno uhodnout, takže ho Microsoft pravděpodobně celé počítá jen jako jeden znak. Přidejte ještě alespoň { $missing } znaky.
       *[other] Nové heslo obsahuje slovo „{ $word }“ nebo slovo velmi podobné. Toto slovo se dá snadno uhodnout, takže ho Microsoft pravděpodobně celé počítá jen jako jeden znak. Přidejte ještě alespoň { $missing } znaků.
    }
likely-common = Nové heslo je pravděpodobně jedno z nejběžnějších. Použijte několik slov, která spolu nesouvisejí.
likely-space = Microsoft možná nepočítá mezeru jako symbol. Přidejte některý ze symbolů v seznamu.
likely-name = Možná obsahuje vaše jméno nebo název vaší organizace. Jména a názvy vynechte.
likely-used-before = Možná je stejné jako některé vaše dřívější heslo. Zvolte takové, které tu ještě nikdy nebylo.
likely-microsofts-list = Microsoft má tajný seznam běžných slov a nové heslo se možná některému z nich příliš podobá. Použijte několik slov, která spolu nesouvisejí.
likely-organisations-list = Vaše organizace možná má seznam slov, která nejsou povolená. Vynechte její název, její místa a produkty.
