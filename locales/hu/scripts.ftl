### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] Az új jelszóban ékezetes vagy más jellel ellátott betű van. A Microsoft csak sima betűket fogad el.
        [arabic] Az új jelszóban arab betű vagy számjegy van, és a Microsoft ilyet nem fogad el. Kérjük, váltsa a billentyűzetet angolra.
        [chinese] Az új jelszóban kínai írásjegy van, és a Microsoft ilyet nem fogad el. Kérjük, váltsa a billentyűzetet angolra.
        [cyrillic] Az új jelszóban cirill betű van, mint az oroszban vagy az ukránban, és a Microsoft ilyet nem fogad el. Kérjük, váltsa a billentyűzetet angolra.
        [emoji] Az új jelszóban kép van, például emodzsi, és a Microsoft ilyet nem fogad el.
        [greek] Az új jelszóban görög betű van, és a Microsoft ilyet nem fogad el. Kérjük, váltsa a billentyűzetet angolra.
        [hebrew] Az új jelszóban héber betű van, és a Microsoft ilyet nem fogad el. Kérjük, váltsa a billentyűzetet angolra.
        [indic] Az új jelszóban egy indiai írás betűje vagy számjegye van, és a Microsoft ilyet nem fogad el. Kérjük, váltsa a billentyűzetet angolra.
        [japanese] Az új jelszóban japán írásjel van, és a Microsoft ilyet nem fogad el. Kérjük, váltsa a billentyűzetet angolra.
        [korean] Az új jelszóban koreai betű van, és a Microsoft ilyet nem fogad el. Kérjük, váltsa a billentyűzetet angolra.
        [thai] Az új jelszóban thai betű vagy számjegy van, és a Microsoft ilyet nem fogad el. Kérjük, váltsa a billentyűzetet angolra.
        [typographic] Az új jelszóban ívelt idézőjel, hosszú gondolatjel vagy hasonló jel van, és a Microsoft ilyet nem fogad el. Egyes billentyűzetek maguktól is beírják ezeket.
        [wide] Az új jelszóban túl széles betű vagy számjegy van, és a Microsoft ilyet nem fogad el. Kérjük, váltsa a billentyűzetet angolra.
       *[other] Az új jelszóban olyan karakter van, amelyet a Microsoft nem fogad el.
    }
