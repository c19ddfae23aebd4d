### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] Nowe hasło zawiera literę z ogonkiem, kreską lub innym znakiem, na przykład ą lub ó. Microsoft przyjmuje tylko zwykłe litery.
        [arabic] Nowe hasło zawiera arabskie litery lub cyfry, a Microsoft ich nie przyjmuje. Przełącz klawiaturę na angielską.
        [chinese] Nowe hasło zawiera chińskie znaki, a Microsoft ich nie przyjmuje. Przełącz klawiaturę na angielską.
        [cyrillic] Nowe hasło zawiera litery cyrylicy, jak w języku rosyjskim lub ukraińskim, a Microsoft ich nie przyjmuje. Przełącz klawiaturę na angielską.
        [emoji] Nowe hasło zawiera obrazek, na przykład emoji, a Microsoft ich nie przyjmuje.
        [greek] Nowe hasło zawiera greckie litery, a Microsoft ich nie przyjmuje. Przełącz klawiaturę na angielską.
        [hebrew] Nowe hasło zawiera hebrajskie litery, a Microsoft ich nie przyjmuje. Przełącz klawiaturę na angielską.
        [indic] Nowe hasło zawiera litery lub cyfry pisma indyjskiego, a Microsoft ich nie przyjmuje. Przełącz klawiaturę na angielską.
        [japanese] Nowe hasło zawiera japońskie znaki, a Microsoft ich nie przyjmuje. Przełącz klawiaturę na angielską.
        [korean] Nowe hasło zawiera koreańskie litery, a Microsoft ich nie przyjmuje. Przełącz klawiaturę na angielską.
        [thai] Nowe hasło zawiera tajskie litery lub cyfry, a Microsoft ich nie przyjmuje. Przełącz klawiaturę na angielską.
        [typographic] Nowe hasło zawiera ozdobny cudzysłów, długą kreskę lub podobny znak, a Microsoft ich nie przyjmuje. Niektóre klawiatury wstawiają je same.
        [wide] Nowe hasło zawiera zbyt szerokie litery lub cyfry, a Microsoft ich nie przyjmuje. Przełącz klawiaturę na angielską.
       *[other] Nowe hasło zawiera znak, którego Microsoft nie przyjmuje.
    }
