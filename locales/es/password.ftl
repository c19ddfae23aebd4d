### The form.

password-title = Cambiar la contraseña
password-title-problem = Problema: Cambiar la contraseña
password-signed-in = Sesión iniciada como { $name }.
password-age =
    { $days ->
        [0] Cambió esta contraseña hace menos de un día.
        [one] Cambió esta contraseña hace 1 día.
       *[other] Cambió esta contraseña hace { $days } días.
    }
password-summary = Su contraseña no se ha cambiado
password-account = Cuenta
password-current = Contraseña actual
password-new = Contraseña nueva
password-confirm = Repetir la contraseña nueva
password-rules-title = Su contraseña nueva
password-rules-length = tiene de { $shortest } a 256 caracteres
password-rules-kinds = tiene al menos tres de estos tipos de caracteres: minúsculas, mayúsculas, números, símbolos
password-rules-characters = tiene solo letras de la A a la Z (sin tildes ni ñ), números, espacios y estos símbolos:
password-rules-history = no es igual que su última contraseña
password-tip = Es bueno saberlo: varias palabras que no tengan relación entre sí son fáciles de recordar y difíciles de adivinar.
password-button = Cambiar contraseña
password-busy = Estamos cambiando su contraseña. Puede tardar medio minuto. No cierre esta página.
password-sign-out = Cerrar sesión
password-tries-left =
    { $tries ->
        [one] Le queda 1 intento antes de tener que esperar.
       *[other] Le quedan { $tries } intentos antes de tener que esperar.
    }
password-tries-none = No le quedan intentos en este momento.
