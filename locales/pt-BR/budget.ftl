### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] Você ganha mais uma tentativa em { $seconds } segundo.
       *[other] Você ganha mais uma tentativa em { $seconds } segundos.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Você ganha mais uma tentativa em { $minutes } minuto.
       *[other] Você ganha mais uma tentativa em { $minutes } minutos.
    }
tries-back-in-hours =
    { $hours ->
        [one] Você ganha mais uma tentativa em { $hours } hora.
       *[other] Você ganha mais uma tentativa em { $hours } horas.
    }

repeated-password-text = A Microsoft já nos disse que esta não é a sua senha atual.
repeated-password-next = Por isso não a enviamos de novo, e você não perdeu nenhuma tentativa. Confira a senha e digite-a de novo. Se tiver certeza de que está certa, envie mais uma vez. Aí perguntamos de novo à Microsoft, e isso conta como uma tentativa.
