### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] Nové heslo obsahuje písmeno s háčkem, čárkou nebo jinou značkou. Microsoft přijímá jen obyčejná písmena.
        [arabic] Nové heslo obsahuje arabská písmena nebo číslice a ty Microsoft nepřijímá. Přepněte prosím klávesnici na angličtinu.
        [chinese] Nové heslo obsahuje čínské znaky a ty Microsoft nepřijímá. Přepněte prosím klávesnici na angličtinu.
        [cyrillic] Nové heslo obsahuje písmena cyrilice, jako v ruštině nebo ukrajinštině, a ta Microsoft nepřijímá. Přepněte prosím klávesnici na angličtinu.
        [emoji] Nové heslo obsahuje obrázek, například emoji, a ty Microsoft nepřijímá.
        [greek] Nové heslo obsahuje řecká písmena a ta Microsoft nepřijímá. Přepněte prosím klávesnici na angličtinu.
        [hebrew] Nové heslo obsahuje hebrejská písmena a ta Microsoft nepřijímá. Přepněte prosím klávesnici na angličtinu.
        [indic] Nové heslo obsahuje písmena nebo číslice indického písma a ty Microsoft nepřijímá. Přepněte prosím klávesnici na angličtinu.
        [japanese] Nové heslo obsahuje japonské znaky a ty Microsoft nepřijímá. Přepněte prosím klávesnici na angličtinu.
        [korean] Nové heslo obsahuje korejská písmena a ta Microsoft nepřijímá. Přepněte prosím klávesnici na angličtinu.
        [thai] Nové heslo obsahuje thajská písmena nebo číslice a ty Microsoft nepřijímá. Přepněte prosím klávesnici na angličtinu.
        [typographic] Nové heslo obsahuje oblé uvozovky, dlouhou pomlčku nebo podobný znak a ty Microsoft nepřijímá. Některé klávesnice je vkládají samy.
        [wide] Nové heslo obsahuje příliš široká písmena nebo číslice a ty Microsoft nepřijímá. Přepněte prosím klávesnici na angličtinu.
       *[other] Nové heslo obsahuje znak, který Microsoft nepřijímá.
    }
