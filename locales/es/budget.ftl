### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] Recuperará un intento en 1 segundo.
       *[other] Recuperará un intento en { $seconds } segundos.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Recuperará un intento en 1 minuto.
       *[other] Recuperará un intento en { $minutes } minutos.
    }
tries-back-in-hours =
    { $hours ->
        [one] Recuperará un intento en 1 hora.
       *[other] Recuperará un intento en { $hours } horas.
    }

repeated-password-text = Microsoft ya nos ha dicho que esta no es su contraseña actual.
repeated-password-next = Por eso no la hemos vuelto a enviar, y usted no ha perdido ningún intento. Compruébela y escríbala de nuevo. Si no tiene duda de que es correcta, envíela otra vez. Entonces volveremos a preguntar a Microsoft, y eso contará como un intento.
