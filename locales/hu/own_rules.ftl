### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = Az új jelszóban olyan név van, amelyet a szervezete nem engedélyez.
contains-given-name-text = Az új jelszóban benne van az Ön keresztneve.
contains-surname-text = Az új jelszóban benne van az Ön vezetékneve.
contains-own-name-text = Az új jelszóban benne van az Ön nevének egy része.
contains-sign-in-name-text = Az új jelszóban benne van az Ön bejelentkezési neve.
contains-organisation-name-text = Az új jelszóban benne van a szervezete neve.
contains-name-next = A neveket könnyű kitalálni, ezért a szervezete nem engedélyezi őket. Hagyja ki a nevet. Az sem segít, ha másképp írja, például o helyett 0-val.

contains-banned-word-text = Az új jelszóban olyan szó van, amelyet a szervezete nem engedélyez.
contains-this-banned-word-text = Az új jelszóban benne van ez a szó: „{ $word }”. A szervezete nem engedélyezi ezt a szót.
contains-banned-word-next = Hagyja ki ezt a szót. Az sem segít, ha másképp írja, például o helyett 0-val.

breached-text = Az új jelszó szerepel az ellopott jelszavak egyik listáján. Lehet, hogy valaki más is ugyanezt választotta.
breached-next = Amikor valaki fiókokat tör fel, először ilyen jelszavakat próbál ki. Válasszon másikat.

too-weak-text = Az új jelszót könnyebb kitalálni, mint ahogy a szervezete megengedi.
too-weak-next = Legyen hosszabb. Több, egymáshoz nem kapcsolódó szót könnyű megjegyezni és nehéz kitalálni.

password-rules-names = nincs benne az Ön neve, bejelentkezési neve vagy a szervezete neve
password-rules-words = nincs benne olyan szó, amelyet a szervezete nem engedélyez
password-rules-leaks = nem szerepel az ellopott jelszavak listáján
password-rules-strength = nehéz kitalálni
