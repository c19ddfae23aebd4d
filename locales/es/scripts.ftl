### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] La contraseña nueva contiene una letra con tilde, una ñ o una letra con otro signo. Microsoft solo acepta letras sin signos.
        [arabic] La contraseña nueva contiene letras o cifras árabes, y Microsoft no las acepta. Cambie su teclado a español o inglés.
        [chinese] La contraseña nueva contiene caracteres chinos, y Microsoft no los acepta. Cambie su teclado a español o inglés.
        [cyrillic] La contraseña nueva contiene letras cirílicas, como en ruso o ucraniano, y Microsoft no las acepta. Cambie su teclado a español o inglés.
        [emoji] La contraseña nueva contiene una imagen, por ejemplo un emoji, y Microsoft no la acepta.
        [greek] La contraseña nueva contiene letras griegas, y Microsoft no las acepta. Cambie su teclado a español o inglés.
        [hebrew] La contraseña nueva contiene letras hebreas, y Microsoft no las acepta. Cambie su teclado a español o inglés.
        [indic] La contraseña nueva contiene letras o cifras de una escritura de la India, y Microsoft no las acepta. Cambie su teclado a español o inglés.
        [japanese] La contraseña nueva contiene caracteres japoneses, y Microsoft no los acepta. Cambie su teclado a español o inglés.
        [korean] La contraseña nueva contiene letras coreanas, y Microsoft no las acepta. Cambie su teclado a español o inglés.
        [thai] La contraseña nueva contiene letras o cifras tailandesas, y Microsoft no las acepta. Cambie su teclado a español o inglés.
        [typographic] La contraseña nueva contiene una comilla curva, una raya larga o un signo parecido, y Microsoft no lo acepta. Algunos teclados ponen estos signos por sí solos.
        [wide] La contraseña nueva contiene letras o cifras demasiado anchas, y Microsoft no las acepta. Cambie su teclado a español o inglés.
       *[other] La contraseña nueva contiene un carácter que Microsoft no acepta.
    }
