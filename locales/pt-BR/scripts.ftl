### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] A nova senha contém uma letra com acento, cedilha ou outro sinal. A Microsoft só aceita letras simples.
        [arabic] A nova senha contém letras ou algarismos árabes, e a Microsoft não os aceita. Mude o seu teclado para português ou inglês.
        [chinese] A nova senha contém caracteres chineses, e a Microsoft não os aceita. Mude o seu teclado para português ou inglês.
        [cyrillic] A nova senha contém letras cirílicas, como em russo ou ucraniano, e a Microsoft não as aceita. Mude o seu teclado para português ou inglês.
        [emoji] A nova senha contém uma figura, por exemplo um emoji, e a Microsoft não aceita isso.
        [greek] A nova senha contém letras gregas, e a Microsoft não as aceita. Mude o seu teclado para português ou inglês.
        [hebrew] A nova senha contém letras hebraicas, e a Microsoft não as aceita. Mude o seu teclado para português ou inglês.
        [indic] A nova senha contém letras ou algarismos de uma escrita da Índia, e a Microsoft não os aceita. Mude o seu teclado para português ou inglês.
        [japanese] A nova senha contém caracteres japoneses, e a Microsoft não os aceita. Mude o seu teclado para português ou inglês.
        [korean] A nova senha contém letras coreanas, e a Microsoft não as aceita. Mude o seu teclado para português ou inglês.
        [thai] A nova senha contém letras ou algarismos tailandeses, e a Microsoft não os aceita. Mude o seu teclado para português ou inglês.
        [typographic] A nova senha contém uma aspa curva, um travessão ou um sinal parecido, e a Microsoft não aceita isso. Alguns teclados colocam esses sinais sozinhos.
        [wide] A nova senha contém letras ou algarismos largos demais, e a Microsoft não os aceita. Mude o seu teclado para português ou inglês.
       *[other] A nova senha contém um caractere que a Microsoft não aceita.
    }
