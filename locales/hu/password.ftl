### The form.

password-title = Jelszó módosítása
password-title-problem = Probléma: Jelszó módosítása
password-signed-in = Bejelentkezve: { $name }.
password-age =
    { $days ->
        [0] Ezt a jelszót kevesebb mint egy napja módosította.
        [one] Ezt a jelszót { $days } napja módosította.
       *[other] Ezt a jelszót { $days } napja módosította.
    }
password-summary = A jelszava nem változott meg
password-account = Fiók
password-current = Jelenlegi jelszó
password-new = Új jelszó
password-confirm = Új jelszó még egyszer
password-rules-title = Az új jelszava
password-rules-length = { $shortest }–256 karakterből áll
password-rules-kinds = legalább három van benne ezek közül: kisbetű, nagybetű, szám, szimbólum
password-rules-characters = csak ékezet nélküli betűk A-tól Z-ig, számok, szóközök és ezek a szimbólumok vannak benne:
password-rules-history = nem egyezik meg a legutóbbi jelszavával
password-tip = Jó tudni: több, egymáshoz nem kapcsolódó szót könnyű megjegyezni és nehéz kitalálni.
password-button = Jelszó módosítása
password-busy = Módosítjuk a jelszavát. Ez fél percig is eltarthat. Kérjük, hagyja nyitva ezt az oldalt.
password-sign-out = Kijelentkezés
password-tries-left =
    { $tries ->
        [one] Még { $tries } próbálkozása maradt, utána várnia kell.
       *[other] Még { $tries } próbálkozása maradt, utána várnia kell.
    }
password-tries-none = Most nem maradt próbálkozása.
