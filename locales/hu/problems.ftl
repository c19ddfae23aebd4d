### What can go wrong on any website.

not-found-title = Az oldal nem található
not-found-text = Ezen a címen nincs oldal.
not-found-next = Ellenőrizze a címet, vagy menjen a kezdőlapra.

method-not-allowed-title = Ez az oldal nem így működik
method-not-allowed-text = A böngésző olyan módon kérte ezt az oldalt, amelyet az nem támogat. Semmi sem változott meg.

too-large-title = Ez túl sok volt
too-large-text = Több adat érkezett, mint amennyit ez a webhely elfogad. Semmi sem változott meg.

bad-request-title = Ezt nem tudtuk elolvasni
bad-request-text = Az elküldött adat sérült vagy hiányos volt. Semmi sem változott meg.

start-again-next = Kérjük, kezdje újra a kezdőlapról.

internal-error-title = Valami hiba történt nálunk
internal-error-text = Ön semmit sem rontott el. Ha épp most küldött el egy új jelszót, nem tudjuk megmondani, hogy a jelszava megváltozott-e.
internal-error-next = Ebben az esetben először az új jelszóval próbáljon bejelentkezni, aztán a régivel. Ha segítségre van szüksége, hívja fel az ügyfélszolgálatot, és mondja be az alábbi kódot.
