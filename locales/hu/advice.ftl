### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = teljesül
rule-open = még nem
rule-later = Ezt akkor ellenőrizzük, amikor elküldi az űrlapot.

strength =
    { $strength ->
        [weakest] Nagyon könnyű kitalálni
        [weak] Könnyű kitalálni
        [fair] Lehetne nehezebb kitalálni
        [strong] Nehéz kitalálni
       *[strongest] Nagyon nehéz kitalálni
    }

check-all-met = Az új jelszó minden olyan szabálynak megfelel, amelyet itt ellenőrizni tudunk.
check-open =
    { $rules ->
        [one] Az új jelszó { $rules } szabálynak még nem felel meg.
       *[other] Az új jelszó { $rules } szabálynak még nem felel meg.
    }
confirm-same = A két új jelszó megegyezik.

advice-title = Lehet, hogy a Microsoft nem fogadja el a beírt új jelszót:
likely-title = Ezek a feltételezéseink, elöl a legvalószínűbb:

likely-name-next = A Microsoft gyakran nem fogadja el a neveket. Hagyja ki a nevet. Az sem segít, ha másképp írja, például o helyett 0-val.
likely-word =
    { $missing ->
        [one] Az új jelszóban benne van a következő szó vagy egy nagyon hasonló: „{ $word }”. Ezt a szót könnyű kitalálni, ezért a Microsoft az egészet valószínűleg csak egyetlen karakternek számítja. Írjon hozzá még legalább { $missing } karaktert.
       *[other] Az új jelszóban benne van a következő szó vagy egy nagyon hasonló: „{ $word }”. Ezt a szót könnyű kitalálni, ezért a Microsoft az egészet valószínűleg csak egyetlen karakternek számítja. Írjon hozzá még legalább { $missing } karaktert.
    }
likely-common = Az új jelszó valószínűleg az egyik leggyakoribb jelszó. Használjon több, egymáshoz nem kapcsolódó szót.
likely-space = Lehet, hogy a Microsoft a szóközt nem számítja szimbólumnak. Írjon hozzá egyet a listában szereplő szimbólumok közül.
likely-name = Lehet, hogy benne van az Ön neve vagy a szervezete neve. Hagyja ki a neveket.
likely-used-before = Lehet, hogy megegyezik egy korábbi jelszavával. Válasszon olyat, amelyet itt még soha nem használt.
likely-microsofts-list = A Microsoftnak van egy titkos listája a gyakori szavakról, és lehet, hogy az új jelszó túl közel áll az egyikhez. Használjon több, egymáshoz nem kapcsolódó szót.
likely-organisations-list = Lehet, hogy szervezetének van egy listája a nem engedélyezett szavakról. Hagyja ki a szervezet nevét, helyszíneit és termékeit.
