### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Tem menos de um minuto para enviar este formulário. Depois disso, terá de iniciar sessão novamente.
        [one] Tem 1 minuto para enviar este formulário. Depois disso, terá de iniciar sessão novamente.
       *[other] Tem { $minutes } minutos para enviar este formulário. Depois disso, terá de iniciar sessão novamente.
    }
session-ends =
    { $minutes ->
        [one] A sua sessão vai terminar dentro de cerca de 1 minuto. O que escreveu perde-se nesse momento.
       *[other] A sua sessão vai terminar dentro de cerca de { $minutes } minutos. O que escreveu perde-se nesse momento.
    }
session-stay = Manter a sessão iniciada
session-kept = A sua sessão continua.
session-over = A sua sessão provavelmente já terminou. Inicie sessão novamente.
