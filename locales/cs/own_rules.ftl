### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = Nové heslo obsahuje jméno nebo název, které vaše organizace nepovoluje.
contains-given-name-text = Nové heslo obsahuje vaše křestní jméno.
contains-surname-text = Nové heslo obsahuje vaše příjmení.
contains-own-name-text = Nové heslo obsahuje část vašeho jména.
contains-sign-in-name-text = Nové heslo obsahuje vaše přihlašovací jméno.
contains-organisation-name-text = Nové heslo obsahuje název vaší organizace.
contains-name-next = Jména a názvy se dají snadno uhodnout, takže je vaše organizace nepovoluje. Jméno nebo název vynechte. Jiný zápis, třeba 0 místo o, nepomůže.

contains-banned-word-text = Nové heslo obsahuje slovo, které vaše organizace nepovoluje.
contains-this-banned-word-text = Nové heslo obsahuje slovo „{ $word }“. Vaše organizace toto slovo nepovoluje.
contains-banned-word-next = Toto slovo vynechte. Jiný zápis, třeba 0 místo o, nepomůže.

breached-text = Nové heslo je na seznamu ukradených hesel. Možná si stejné zvolil někdo jiný.
breached-next = Při útocích na účty se taková hesla zkoušejí jako první. Zvolte jiné.

too-weak-text = Nové heslo se dá uhodnout snáz, než vaše organizace dovoluje.
too-weak-next = Prodlužte ho. Několik slov, která spolu nesouvisejí, se dobře pamatuje a těžko uhodne.

password-rules-names = neobsahuje vaše jméno, přihlašovací jméno ani název vaší organizace
password-rules-words = neobsahuje slovo, které vaše organizace nepovoluje
password-rules-leaks = není na seznamu ukradených hesel
password-rules-strength = těžko se uhodne
