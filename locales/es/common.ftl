### What every page shares: the frame, the help block, links and waiting times.

skip-link = Ir al contenido
footer-help = Ayuda

contact-title = Obtener ayuda
contact-default = Pregunte al servicio de soporte técnico de su organización.
contact-link = Abrir la página del soporte técnico
reference-label = Código de referencia
reference-hint = Tenga este código a mano. Indica al soporte técnico qué ha ocurrido.

action-start = Ir a la página de inicio
action-form = Volver al formulario
action-sign-in = Iniciar sesión de nuevo
action-try-again = Intentar de nuevo
action-other-account = Usar otra cuenta
action-check-again = Comprobar de nuevo

again-later = Inténtelo de nuevo dentro de unos minutos.
again-in-seconds =
    { $seconds ->
        [one] Inténtelo de nuevo dentro de 1 segundo.
       *[other] Inténtelo de nuevo dentro de { $seconds } segundos.
    }
again-in-minutes =
    { $minutes ->
        [one] Inténtelo de nuevo dentro de 1 minuto.
       *[other] Inténtelo de nuevo dentro de { $minutes } minutos.
    }
again-in-hours =
    { $hours ->
        [one] Inténtelo de nuevo dentro de 1 hora.
       *[other] Inténtelo de nuevo dentro de { $hours } horas.
    }

two-sentences = { $first } { $second }
