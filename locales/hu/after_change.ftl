### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Egyúttal jelentkeztessen ki mindenhonnan
sign-out-everywhere-hint = Ekkor a Microsoft minden számítógépen, telefonon és táblagépen kijelentkezteti Önt. Ott az új jelszavával jelentkezhet be újra. Ez akkor hasznos, ha más is ismerheti a jelszavát, vagy ha elveszett egy eszköze. Néhány percig tart, és egyes alkalmazások csak egy óra múlva vagy még később veszik észre.

sign-out-done-title = A Microsoft mindenhonnan kijelentkezteti
sign-out-done = A Microsoft elfogadta a kérést, hogy minden eszközön kijelentkeztesse Önt. Ez néhány percig tart, és egyes alkalmazások csak egy óra múlva vagy még később veszik észre.
sign-out-failed-title = Nem tudtuk mindenhonnan kijelentkeztetni
sign-out-failed = Az új jelszava be van állítva. A Microsoft azonban nem fogadta el a kérésünket, hogy minden eszközön jelentkeztesse ki Önt.
sign-out-unknown-title = Lehet, hogy nincs mindenhol kijelentkezve
sign-out-unknown = Az új jelszava be van állítva. Megkértük a Microsoftot, hogy minden eszközön jelentkeztesse ki Önt, de a válasz nem érkezett meg.
sign-out-not-tried-title = Nem kértük a kijelentkeztetését más eszközökön
sign-out-not-tried = Nem kértük meg a Microsoftot, hogy más eszközökön kijelentkeztesse Önt, mert nem derült ki időben biztosan, hogy a jelszava megváltozott.
sign-out-not-tried-unknown = Nem kértük meg a Microsoftot, hogy más eszközökön kijelentkeztesse Önt, mert nem biztos, hogy a jelszava megváltozott.
sign-out-yourself = { $host } megnyitása a mindenhonnan való kijelentkezéshez
sign-out-yourself-hint = Ezt Ön is megteheti: nyissa meg ezt az oldalt, jelentkezzen be az új jelszavával, és válassza a „Kijelentkezés mindenhonnan” lehetőséget.
sign-out-help-desk = Ha mindenhonnan ki szeretne jelentkezni, forduljon az ügyfélszolgálathoz.

changed-signed-out = Most már ki van jelentkezve erről a webhelyről.
changed-next-title = Mi történik ezután
changed-open = Megnyitás: { $host }
changed-phone-title = Telefon és táblagép
changed-phone = A levelezés és más alkalmazások kérhetik, hogy jelentkezzen be újra. Használja az új jelszavát. Egyes alkalmazások csak egy óra múlva vagy még később kérik.
changed-devices-title = Más számítógépek és böngészők
changed-devices = Lehet, hogy ott újra be kell jelentkeznie az új jelszavával.
changed-windows-title = Windows
changed-windows = Ezzel a fiókkal jelentkezik be a Windowsba? Csatlakozzon az internethez, zárolja a számítógépet, majd oldja fel az új jelszavával. A PIN-kód és az ujjlenyomat nem változik.
changed-network-title = Wi-Fi és VPN
changed-network = Ha ezt a jelszót használják, mielőbb írja be ott az újat. Az az eszköz, amely továbbra is a régivel próbálkozik, zárolhatja a fiókját.
changed-manager-title = Jelszókezelő
changed-manager = Módosítsa a Microsoft bejelentkezési oldalához tartozó bejegyzést, például ezt: { $host }. Nem elég, ha csak ehhez a webhelyhez van bejegyzés.
