### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Você tem menos de um minuto para enviar este formulário. Depois disso, terá de entrar de novo.
        [one] Você tem { $minutes } minuto para enviar este formulário. Depois disso, terá de entrar de novo.
       *[other] Você tem { $minutes } minutos para enviar este formulário. Depois disso, terá de entrar de novo.
    }
session-ends =
    { $minutes ->
        [one] A sua sessão vai terminar em cerca de { $minutes } minuto. O que você digitou será perdido.
       *[other] A sua sessão vai terminar em cerca de { $minutes } minutos. O que você digitou será perdido.
    }
session-stay = Continuar na sessão
session-kept = A sua sessão continua.
session-over = A sua sessão provavelmente já terminou. Entre de novo.
