### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = La contraseña nueva contiene un nombre que su organización no permite.
contains-given-name-text = La contraseña nueva contiene su nombre de pila.
contains-surname-text = La contraseña nueva contiene su apellido.
contains-own-name-text = La contraseña nueva contiene una parte de su nombre.
contains-sign-in-name-text = La contraseña nueva contiene su nombre de usuario.
contains-organisation-name-text = La contraseña nueva contiene el nombre de su organización.
contains-name-next = Los nombres son fáciles de adivinar, por eso su organización no los permite. Quite el nombre. Escribirlo de otra forma, por ejemplo con 0 en lugar de o, no sirve.

contains-banned-word-text = La contraseña nueva contiene una palabra que su organización no permite.
contains-this-banned-word-text = La contraseña nueva contiene la palabra «{ $word }». Su organización no permite esta palabra.
contains-banned-word-next = Quite la palabra. Escribirla de otra forma, por ejemplo con 0 en lugar de o, no sirve.

breached-text = La contraseña nueva está en una lista de contraseñas robadas. Quizá otra persona eligió la misma.
breached-next = Son las primeras contraseñas que prueba quien intenta entrar en cuentas ajenas. Elija otra distinta.

too-weak-text = La contraseña nueva es más fácil de adivinar de lo que permite su organización.
too-weak-next = Hágala más larga. Varias palabras que no tengan relación entre sí son fáciles de recordar y difíciles de adivinar.

password-rules-names = no contiene su nombre, su nombre de usuario ni el nombre de su organización
password-rules-words = no contiene ninguna palabra que su organización no permita
password-rules-leaks = no está en una lista de contraseñas robadas
password-rules-strength = es difícil de adivinar
