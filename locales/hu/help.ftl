### The help page.

help-title = Súgó
help-lead = Rövid válaszok a leggyakoribb kérdésekre.

help-stopped-title = A bejelentkezés megállt a Microsoft oldalán
help-stopped-lead = Ilyenkor a Microsoft nem engedte Önt vissza ide. Az oldala megírja, miért:
help-stopped-assigned-term = Nincs hozzáférése
help-stopped-assigned = A fiókja nem kapott hozzáférést ehhez a webhelyhez. Kérjen hozzáférést az ügyfélszolgálattól.
help-stopped-approval-term = Jóváhagyás szükséges
help-stopped-approval = Szervezete még nem hagyta jóvá ezt a webhelyet. Szóljon az ügyfélszolgálatnak.
help-stopped-blocked-term = Egy szabály letiltotta
help-stopped-blocked = Szervezete nem engedélyezi ezt az eszközt, hálózatot vagy helyet. Próbálja meg a szervezete egyik számítógépén.
help-stopped-locked-term = A fiók zárolva van
help-stopped-locked = Túl sokszor írtak be rossz jelszót itt vagy valamelyik eszközén. Várjon néhány percet. Ha a fiók továbbra is zárolva marad, hívja fel az ügyfélszolgálatot.

help-refused-title = Az új jelszavamat elutasították
help-refused = A Microsoft elutasítja azokat a jelszavakat, amelyek túl gyakoriak, amelyekben benne van egy tiltott szó, az Ön neve vagy a szervezete neve, vagy amelyek megegyeznek a legutóbbival. Azt nem mondja meg nekünk, hogy ezek közül melyik volt az ok.
help-refused-tip = Próbáljon hosszabb jelszót, több, egymáshoz nem kapcsolódó szóból.

help-unknown-title = „Lehet, hogy a jelszava megváltozott”
help-unknown = Elküldtük a kérését a Microsoftnak, de a válasz elveszett. Soha nem küldünk el egy kérést kétszer, mert ez zárolhatná a fiókját.
help-unknown-next = Először az új jelszóval jelentkezzen be. Ha nem sikerül, használja a régit.

help-forgotten-title = Elfelejtettem a jelenlegi jelszavamat
help-forgotten = Ezen a webhelyen csak olyan jelszót lehet módosítani, amelyet Ön ismer. Újat az ügyfélszolgálat adhat.

help-kept-title = Mi történik itt a jelszavaimmal?
help-kept = Ez a webhely egyszer továbbítja őket a Microsoftnak, védett kapcsolaton keresztül. Nem őrzi meg és nem is jegyzi fel őket.
