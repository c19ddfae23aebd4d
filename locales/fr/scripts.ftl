### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] Le nouveau mot de passe contient une lettre avec un accent, une cédille ou un autre signe. Microsoft n’accepte que les lettres simples.
        [arabic] Le nouveau mot de passe contient des lettres ou des chiffres arabes, et Microsoft ne les accepte pas. Réglez votre clavier sur le français ou l’anglais.
        [chinese] Le nouveau mot de passe contient des caractères chinois, et Microsoft ne les accepte pas. Réglez votre clavier sur le français ou l’anglais.
        [cyrillic] Le nouveau mot de passe contient des lettres cyrilliques, comme en russe ou en ukrainien, et Microsoft ne les accepte pas. Réglez votre clavier sur le français ou l’anglais.
        [emoji] Le nouveau mot de passe contient une image, par exemple un emoji, et Microsoft ne l’accepte pas.
        [greek] Le nouveau mot de passe contient des lettres grecques, et Microsoft ne les accepte pas. Réglez votre clavier sur le français ou l’anglais.
        [hebrew] Le nouveau mot de passe contient des lettres hébraïques, et Microsoft ne les accepte pas. Réglez votre clavier sur le français ou l’anglais.
        [indic] Le nouveau mot de passe contient des lettres ou des chiffres d’une écriture indienne, et Microsoft ne les accepte pas. Réglez votre clavier sur le français ou l’anglais.
        [japanese] Le nouveau mot de passe contient des caractères japonais, et Microsoft ne les accepte pas. Réglez votre clavier sur le français ou l’anglais.
        [korean] Le nouveau mot de passe contient des lettres coréennes, et Microsoft ne les accepte pas. Réglez votre clavier sur le français ou l’anglais.
        [thai] Le nouveau mot de passe contient des lettres ou des chiffres thaïs, et Microsoft ne les accepte pas. Réglez votre clavier sur le français ou l’anglais.
        [typographic] Le nouveau mot de passe contient un guillemet courbe, un tiret long ou un signe semblable, et Microsoft ne l’accepte pas. Certains claviers insèrent ces signes d’eux-mêmes.
        [wide] Le nouveau mot de passe contient des lettres ou des chiffres trop larges, et Microsoft ne les accepte pas. Réglez votre clavier sur le français ou l’anglais.
       *[other] Le nouveau mot de passe contient un caractère que Microsoft n’accepte pas.
    }
