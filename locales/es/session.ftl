### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Tiene menos de un minuto para enviar este formulario. Después tendrá que volver a iniciar sesión.
        [one] Tiene 1 minuto para enviar este formulario. Después tendrá que volver a iniciar sesión.
       *[other] Tiene { $minutes } minutos para enviar este formulario. Después tendrá que volver a iniciar sesión.
    }
session-ends =
    { $minutes ->
        [one] Su sesión se cerrará en aproximadamente 1 minuto. Lo que haya escrito se perderá entonces.
       *[other] Su sesión se cerrará en aproximadamente { $minutes } minutos. Lo que haya escrito se perderá entonces.
    }
session-stay = Mantener la sesión abierta
session-kept = Su sesión sigue abierta.
session-over = Es probable que su sesión ya se haya cerrado. Vuelva a iniciar sesión.
