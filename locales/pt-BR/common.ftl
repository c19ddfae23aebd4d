### What every page shares: the frame, the help block, links and waiting times.

skip-link = Ir para o conteúdo
footer-help = Ajuda

contact-title = Obter ajuda
contact-default = Fale com o suporte técnico da sua organização.
contact-link = Abrir a página do suporte técnico
reference-label = Código de referência
reference-hint = Tenha este código em mãos. Ele mostra ao suporte técnico o que aconteceu.

action-start = Ir para a página inicial
action-form = Voltar ao formulário
action-sign-in = Entrar de novo
action-try-again = Tentar de novo
action-other-account = Usar outra conta
action-check-again = Verificar de novo

again-later = Tente de novo em alguns minutos.
again-in-seconds =
    { $seconds ->
        [one] Tente de novo em { $seconds } segundo.
       *[other] Tente de novo em { $seconds } segundos.
    }
again-in-minutes =
    { $minutes ->
        [one] Tente de novo em { $minutes } minuto.
       *[other] Tente de novo em { $minutes } minutos.
    }
again-in-hours =
    { $hours ->
        [one] Tente de novo em { $hours } hora.
       *[other] Tente de novo em { $hours } horas.
    }

two-sentences = { $first } { $second }
