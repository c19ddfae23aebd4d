### What every page shares: the frame, the help block, links and waiting times.

skip-link = Ir para o conteúdo
footer-help = Ajuda

contact-title = Obter ajuda
contact-default = Contacte o suporte técnico da sua organização.
contact-link = Abrir a página do suporte técnico
reference-label = Código de referência
reference-hint = Tenha este código à mão. Indica ao suporte técnico o que aconteceu.

action-start = Ir para a página inicial
action-form = Voltar ao formulário
action-sign-in = Iniciar sessão novamente
action-try-again = Tentar novamente
action-other-account = Utilizar outra conta
action-check-again = Verificar novamente

again-later = Tente novamente dentro de alguns minutos.
again-in-seconds =
    { $seconds ->
        [one] Tente novamente dentro de 1 segundo.
       *[other] Tente novamente dentro de { $seconds } segundos.
    }
again-in-minutes =
    { $minutes ->
        [one] Tente novamente dentro de 1 minuto.
       *[other] Tente novamente dentro de { $minutes } minutos.
    }
again-in-hours =
    { $hours ->
        [one] Tente novamente dentro de 1 hora.
       *[other] Tente novamente dentro de { $hours } horas.
    }

two-sentences = { $first } { $second }
