### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = cumplida
rule-open = todavía no
rule-later = Lo comprobaremos cuando envíe el formulario.

strength =
    { $strength ->
        [weakest] Muy fácil de adivinar
        [weak] Fácil de adivinar
        [fair] Podría ser más difícil de adivinar
        [strong] Difícil de adivinar
       *[strongest] Muy difícil de adivinar
    }

check-all-met = La contraseña nueva cumple todas las reglas que podemos comprobar aquí.
check-open =
    { $rules ->
        [one] La contraseña nueva todavía no cumple 1 regla.
       *[other] La contraseña nueva todavía no cumple { $rules } reglas.
    }
confirm-same = Las dos contraseñas nuevas son iguales.

advice-title = Es posible que Microsoft no acepte la contraseña nueva que ha escrito:
likely-title = Estas son nuestras suposiciones, empezando por la más probable:

likely-name-next = Microsoft a menudo no acepta nombres. Quite el nombre. Escribirlo de otra forma, por ejemplo con 0 en lugar de o, no sirve.
likely-word =
    { $missing ->
        [one] La contraseña nueva contiene la palabra «{ $word }» o una muy parecida. Esta palabra es fácil de adivinar, así que Microsoft probablemente la cuenta entera como un solo carácter. Añada al menos 1 carácter más.
       *[other] La contraseña nueva contiene la palabra «{ $word }» o una muy parecida. Esta palabra es fácil de adivinar, así que Microsoft probablemente la cuenta entera como un solo carácter. Añada al menos { $missing } caracteres más.
    }
likely-common = La contraseña nueva es probablemente una de las más comunes. Use varias palabras que no tengan relación entre sí.
likely-space = Es posible que Microsoft no cuente el espacio como símbolo. Añada uno de los símbolos de la lista.
likely-name = Puede que contenga su nombre o el de su organización. No use nombres.
likely-used-before = Puede que sea igual que una contraseña que ya tuvo. Elija una que no haya usado nunca aquí.
likely-microsofts-list = Microsoft tiene una lista secreta de palabras comunes, y la contraseña nueva puede parecerse demasiado a una de ellas. Use varias palabras que no tengan relación entre sí.
likely-organisations-list = Puede que su organización tenga una lista de palabras no permitidas. No use el nombre, los lugares ni los productos de la organización.
