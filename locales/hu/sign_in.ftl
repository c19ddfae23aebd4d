### Why a sign-in did not work.

cancelled-title = A bejelentkezés megszakadt
cancelled-text = Még azelőtt megszakadt, hogy befejeződött volna. Semmi sem változott meg.
cancelled-next = Jelentkezzen be újra, amikor készen áll.

expired-title = Ez a bejelentkezés túl régi
expired-text = Túl sokáig tartott, vagy a bejelentkezési oldalt másodszor is megnyitották. Semmi sem változott meg.
expired-next = Kérjük, kezdje újra.

not-started-here-title = Ez a bejelentkezés nem itt kezdődött
not-started-here-text = Nem ez a böngésző indította. Lehet, hogy egy másik böngésző, vagy le vannak tiltva a cookie-k.
not-started-here-next = Kezdje újra ebben a böngészőben, és engedélyezze a cookie-kat ennek a webhelynek.

wrong-account-title = Kérjük, a munkahelyi vagy iskolai fiókját használja
wrong-account-text = A bejelentkezéshez használt fiók nem ehhez a szervezethez tartozik.
wrong-account-next = Kezdje újra, és válassza ennek a szervezetnek a fiókját.

not-assigned-title = Nincs hozzáférése ehhez a webhelyhez
not-assigned-text = A bejelentkezés sikerült, de senki sem adott hozzáférést a fiókjának ehhez a webhelyhez.
not-assigned-next = Kérjen hozzáférést az ügyfélszolgálattól, és mondja be az alábbi kódot.

blocked-by-policy-title = Szervezete egyik szabálya megállította a bejelentkezést
blocked-by-policy-text = Egy ilyen szabály függhet az eszközétől, a hálózatától vagy attól, hogy hol tartózkodik.
blocked-by-policy-next = Próbálja újra a szervezete egyik számítógépéről vagy hálózatáról. Ha ez nem segít, hívja fel az ügyfélszolgálatot, és mondja be az alábbi kódot.

account-locked-title = A fiókja egy ideig zárolva van
account-locked-text = A Microsoft túl sok rossz jelszót látott, vagy egy olyan bejelentkezést, amely gyanúsnak tűnt.
account-locked-next = Várjon néhány percet, majd próbálja újra. Ha ez nem segít, hívja fel az ügyfélszolgálatot, és mondja be az alábbi kódot.

account-disabled-title = A fiókja ki van kapcsolva
account-disabled-text = A Microsoft szerint ezzel a fiókkal nem szabad bejelentkezni.
account-disabled-next = Kérjük, hívja fel az ügyfélszolgálatot, és mondja be az alábbi kódot.

password-expired-title = A jelszava lejárt
password-expired-text = A Microsoft saját bejelentkezési oldalán kell módosítani, mielőtt bármely más webhely beengedné.
password-expired-next = Jelentkezzen be itt: office.com, és válasszon új jelszót, amikor a Microsoft kéri.

consent-missing-title = Ezt a webhelyet még jóvá kell hagyni
consent-missing-text = Szervezete még nem engedélyezte ennek a webhelynek, hogy jelszavakat módosítson.
consent-missing-next = Ezt Ön nem tudja kijavítani. Kérjük, hívja fel az ügyfélszolgálatot, és mondja be az alábbi kódot.

invalid-token-title = Nem tudtuk ellenőrizni a bejelentkezését
invalid-token-text = A visszaérkezett válasz nem ment át a biztonsági ellenőrzéseinken, ezért nem használtuk fel.
invalid-token-next = Kérjük, próbálja újra. Ha ismét ezt az oldalt látja, hívja fel az ügyfélszolgálatot, és mondja be az alábbi kódot.

portal-misconfigured-title = Ez a webhely nincs jól beállítva
portal-misconfigured-text = A Microsoft nem fogadta el ennek a webhelynek a beállításait. Ön semmit sem rontott el.
portal-misconfigured-next = Ezt a webhely üzemeltetőinek kell kijavítaniuk. Kérjük, hívja fel az ügyfélszolgálatot, és mondja be az alábbi kódot.
