### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] A nova palavra-passe contém uma letra com acento, cedilha ou outro sinal. A Microsoft só aceita letras simples.
        [arabic] A nova palavra-passe contém letras ou algarismos árabes, e a Microsoft não os aceita. Mude o teclado para português ou inglês.
        [chinese] A nova palavra-passe contém caracteres chineses, e a Microsoft não os aceita. Mude o teclado para português ou inglês.
        [cyrillic] A nova palavra-passe contém letras cirílicas, como em russo ou ucraniano, e a Microsoft não as aceita. Mude o teclado para português ou inglês.
        [emoji] A nova palavra-passe contém uma imagem, por exemplo um emoji, e a Microsoft não a aceita.
        [greek] A nova palavra-passe contém letras gregas, e a Microsoft não as aceita. Mude o teclado para português ou inglês.
        [hebrew] A nova palavra-passe contém letras hebraicas, e a Microsoft não as aceita. Mude o teclado para português ou inglês.
        [indic] A nova palavra-passe contém letras ou algarismos de uma escrita da Índia, e a Microsoft não os aceita. Mude o teclado para português ou inglês.
        [japanese] A nova palavra-passe contém caracteres japoneses, e a Microsoft não os aceita. Mude o teclado para português ou inglês.
        [korean] A nova palavra-passe contém letras coreanas, e a Microsoft não as aceita. Mude o teclado para português ou inglês.
        [thai] A nova palavra-passe contém letras ou algarismos tailandeses, e a Microsoft não os aceita. Mude o teclado para português ou inglês.
        [typographic] A nova palavra-passe contém uma aspa curva, um travessão ou um sinal parecido, e a Microsoft não o aceita. Alguns teclados põem esses sinais sozinhos.
        [wide] A nova palavra-passe contém letras ou algarismos demasiado largos, e a Microsoft não os aceita. Mude o teclado para português ou inglês.
       *[other] A nova palavra-passe contém um carácter que a Microsoft não aceita.
    }
