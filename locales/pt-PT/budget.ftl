### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] Recupera uma tentativa dentro de 1 segundo.
       *[other] Recupera uma tentativa dentro de { $seconds } segundos.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Recupera uma tentativa dentro de 1 minuto.
       *[other] Recupera uma tentativa dentro de { $minutes } minutos.
    }
tries-back-in-hours =
    { $hours ->
        [one] Recupera uma tentativa dentro de 1 hora.
       *[other] Recupera uma tentativa dentro de { $hours } horas.
    }

repeated-password-text = A Microsoft já nos disse que esta não é a sua palavra-passe atual.
repeated-password-next = Por isso não a voltámos a enviar, e não perdeu nenhuma tentativa. Verifique-a e escreva-a novamente. Se tiver a certeza de que está certa, envie-a mais uma vez. Nesse caso, voltamos a perguntar à Microsoft, e isso conta como uma tentativa.
