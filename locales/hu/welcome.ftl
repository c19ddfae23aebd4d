### The welcome page, and the page after the sign-out.

welcome-title = Jelszó módosítása
welcome-lead = Itt módosíthatja a munkahelyi vagy iskolai fiókja jelszavát.
welcome-step-sign-in = Jelentkezzen be a Microsoft saját oldalán.
welcome-step-type = Írja be a jelenlegi jelszavát és egy újat.
welcome-step-result = Megmondjuk, hogy sikerült-e, és mi a következő lépés.
welcome-button = Bejelentkezés
welcome-not-kept = Ez a webhely nem őrzi meg a jelszavait.
welcome-forgotten = Elfelejtette a jelenlegi jelszavát? Ez a webhely nem tudja visszaállítani. Az ügyfélszolgálat igen.

signed-out-title = Kijelentkezett
signed-out-text = Kijelentkezett erről a webhelyről.
signed-out-microsoft = Lehet, hogy ebben a böngészőben még be van jelentkezve a Microsoftnál. Ha mások is használják ezt a számítógépet, ott is jelentkezzen ki.
signed-out-microsoft-link = Kijelentkezés a Microsoftból
