### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = A jelszava nem változott meg

changed-title = A jelszava megváltozott
changed-text = A Microsoft megerősítette a módosítást.
changed-next = Mostantól az új jelszavát használja.

missing-text = Egy mező üresen maradt.
missing-next = Kérjük, töltse ki mindhárom mezőt.
missing-current = Írja be a jelenlegi jelszavát.
missing-new = Írjon be egy új jelszót.
missing-confirm = Írja be az új jelszót másodszor is.

confirmation-differs-text = A két új jelszó nem egyezik meg.
confirmation-differs-next = Írja be újra az új jelszót mindkét mezőbe.

same-as-current-text = Az új jelszó megegyezik a jelenlegivel.
same-as-current-next = Válasszon másikat.

too-short-text = Az új jelszó túl rövid.
too-short-next = Legalább { $shortest } karakterből álljon.

too-long-text = Az új jelszó túl hosszú.
too-long-next = Legfeljebb 256 karakterből álljon.

too-few-kinds-text = Az új jelszóban túl kevésféle karakter van.
too-few-kinds-next = Használjon ezek közül legalább hármat: kisbetű, nagybetű, szám, szimbólum.

unsupported-characters-text = Az új jelszóban olyan karakter van, amelyet a Microsoft nem fogad el.
unsupported-characters-next = Csak ékezet nélküli betűket használjon A-tól Z-ig, valamint számokat, szóközt és a listában szereplő szimbólumokat.

wrong-current-password-text = A Microsoft szerint nem ez a jelenlegi jelszava.
wrong-current-password-next = Ellenőrizze, és írja be újra.

refused-by-policy-text = A Microsoft nem fogadta el az új jelszót, és nem mondja meg, melyik szabálynak nem felel meg.
refused-by-policy-next = Lehet, hogy túl gyakori, benne van egy tiltott szó, az Ön neve vagy a szervezete neve, vagy megegyezik a legutóbbi jelszavával. Próbáljon hosszabbat, több, egymáshoz nem kapcsolódó szóból.

too-many-attempts-title = Kérjük, várjon, mielőtt újra próbálkozik
too-many-attempts-text = Rövid idő alatt túl sok próbálkozás történt. Ezt már nem küldtük el a Microsoftnak, így semmit sem változtatott meg.

elsewhere-title = Ezt a jelszót itt nem módosíthatja
guest-account-text = Ön itt vendég. A jelszavát egy másik szervezet kezeli.
guest-account-next = Módosítsa ott, ahol az a szervezet előírja, vagy kérdezze meg az ottani ügyfélszolgálatot.
federated-account-text = Szervezete ezt a jelszót a saját bejelentkezési rendszerében kezeli, nem a Microsoftnál.
federated-account-next = Módosítsa abban a rendszerben, vagy kérdezze meg az ügyfélszolgálatot, hol találja.
personal-account-text = Ez egy személyes Microsoft-fiók. A jelszavát nem egy szervezet kezeli.
personal-account-next = Módosítsa a Microsoft saját webhelyén, vagy jelentkezzen be itt a munkahelyi vagy iskolai fiókjával.
synced-account-text = Ezt a jelszót a szervezete saját kiszolgálói tárolják. Ott kell módosítani.
synced-account-next = A szervezete hálózatában lévő windowsos számítógépen nyomja le a Ctrl+Alt+Delete billentyűkombinációt, és válassza a „Jelszó módosítása” lehetőséget. Vagy forduljon az ügyfélszolgálathoz.

sign-in-expired-title = Kérjük, jelentkezzen be újra
sign-in-expired-text = A bejelentkezése véget ért. Semmi sem változott meg.
sign-in-expired-next = Jelentkezzen be újra, majd írja be még egyszer a jelszavait.

more-verification-needed-title = A Microsoft még egyszer ellenőrizni szeretné, hogy tényleg Ön az
more-verification-needed-text = Szervezete egyik szabálya további ellenőrzést kér, mielőtt ez a jelszó módosítható. Semmi sem változott meg.
more-verification-needed-next = Jelentkezzen be újra, és válaszoljon arra, amit a Microsoft kér. Ha ismét erre az oldalra jut, hívja fel az ügyfélszolgálatot, és mondja be az alábbi kódot.

request-refused-title = Ezt a kérést megállítottuk
request-refused-text = Nem ennek a webhelynek az oldaláról érkezett. Semmi sem változott meg.
request-refused-next = Nyissa meg újra az űrlapot, és onnan küldje el.

throttled-title = A Microsoft türelmet kér
throttled-text = A Microsofthoz most túl sok kérés érkezik. A jelszava nem változott meg.

microsoft-unavailable-title = A Microsoft most nem érhető el
microsoft-unavailable-text = Nem értük el a Microsoftot, vagy az nem tudta fogadni a kérésünket. Semmi sem változott meg.
microsoft-unavailable-sign-in = Nem értük el a Microsoftot a bejelentkezéshez. Semmi sem változott meg.

outcome-unknown-title = Lehet, hogy a jelszava megváltozott
outcome-unknown-text = Elküldtük a kérést, de a válasz nem érkezett meg.
outcome-unknown-next = Először az új jelszavával próbáljon bejelentkezni. Ha nem sikerül, használja a régit. Ha egyik sem működik, hívja fel az ügyfélszolgálatot, és mondja be az alábbi kódot.
outcome-unknown-looked = Most újra megnéztük. A Microsoft még nem mutat változást. Ez eltarthat néhány percig, tehát nem jelenti azt, hogy a módosítás nem sikerült.

permission-missing-title = Ez a webhely nem módosíthatja a jelszavát
permission-missing-text = A Microsoft nem engedte meg ennek a webhelynek, hogy módosítsa a jelszavát. Semmi sem változott meg.
permission-missing-next = Ön semmit sem rontott el, és ezt nem tudja kijavítani. Ezt a webhely üzemeltetőinek kell megtenniük. Kérjük, hívja fel az ügyfélszolgálatot, és mondja be az alábbi kódot.

unexpected-answer-title = A jelszava nagy valószínűséggel nem változott meg
unexpected-answer-text = A Microsoft olyan választ adott, amelyet nem ismerünk. Ezért nem lehetünk biztosak benne.
unexpected-answer-next = Először a régi jelszavát használja. Ha már nem működik, próbálja az újat. Kérjük, hívja fel az ügyfélszolgálatot, és mondja be az alábbi kódot.

session-store-unavailable-title = Kérjük, térjen vissza kicsit később
session-store-unavailable-text = Ez a webhely most senkit sem tud beengedni.
