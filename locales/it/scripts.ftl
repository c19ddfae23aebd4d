### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] La nuova password contiene una lettera con un accento o un altro segno. Microsoft accetta solo lettere semplici.
        [arabic] La nuova password contiene lettere o cifre arabe, e Microsoft non le accetta. Imposti la tastiera su italiano o inglese.
        [chinese] La nuova password contiene caratteri cinesi, e Microsoft non li accetta. Imposti la tastiera su italiano o inglese.
        [cyrillic] La nuova password contiene lettere cirilliche, come in russo o in ucraino, e Microsoft non le accetta. Imposti la tastiera su italiano o inglese.
        [emoji] La nuova password contiene un’immagine, per esempio un’emoji, e Microsoft non la accetta.
        [greek] La nuova password contiene lettere greche, e Microsoft non le accetta. Imposti la tastiera su italiano o inglese.
        [hebrew] La nuova password contiene lettere ebraiche, e Microsoft non le accetta. Imposti la tastiera su italiano o inglese.
        [indic] La nuova password contiene lettere o cifre di una scrittura indiana, e Microsoft non le accetta. Imposti la tastiera su italiano o inglese.
        [japanese] La nuova password contiene caratteri giapponesi, e Microsoft non li accetta. Imposti la tastiera su italiano o inglese.
        [korean] La nuova password contiene lettere coreane, e Microsoft non le accetta. Imposti la tastiera su italiano o inglese.
        [thai] La nuova password contiene lettere o cifre thailandesi, e Microsoft non le accetta. Imposti la tastiera su italiano o inglese.
        [typographic] La nuova password contiene una virgoletta curva, un trattino lungo o un segno simile, e Microsoft non lo accetta. Alcune tastiere inseriscono questi segni da sole.
        [wide] La nuova password contiene lettere o cifre troppo larghe, e Microsoft non le accetta. Imposti la tastiera su italiano o inglese.
       *[other] La nuova password contiene un carattere che Microsoft non accetta.
    }
