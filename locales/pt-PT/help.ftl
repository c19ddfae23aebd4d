### The help page.

help-title = Ajuda
help-lead = Respostas curtas às perguntas mais frequentes.

help-stopped-title = O início de sessão parou na página da Microsoft
help-stopped-lead = Nesse caso, a Microsoft não permitiu que voltasse aqui. A página da Microsoft diz porquê:
help-stopped-assigned-term = Não tem acesso
help-stopped-assigned = A sua conta não recebeu acesso a este site. Peça-o ao suporte técnico.
help-stopped-approval-term = Aprovação necessária
help-stopped-approval = A sua organização ainda não aprovou este site. Avise o suporte técnico.
help-stopped-blocked-term = Bloqueio por uma regra
help-stopped-blocked = A sua organização não permite este dispositivo, esta rede ou este local. Experimente com um computador da sua organização.
help-stopped-locked-term = Conta bloqueada
help-stopped-locked = Foi escrita uma palavra-passe errada demasiadas vezes, aqui ou num dos seus dispositivos. Aguarde alguns minutos. Se a conta continuar bloqueada, ligue para o suporte técnico.

help-refused-title = A minha nova palavra-passe foi recusada
help-refused = A Microsoft recusa palavras-passe demasiado comuns, palavras-passe que contêm uma palavra bloqueada, o seu nome ou o nome da sua organização, e palavras-passe iguais à última. Não nos diz qual destes foi o motivo.
help-refused-tip = Experimente uma palavra-passe mais longa, com várias palavras sem relação entre si.

help-unknown-title = “A sua palavra-passe pode ter sido alterada”
help-unknown = Enviámos o seu pedido à Microsoft, mas a resposta perdeu-se. Nunca enviamos um pedido duas vezes, porque isso poderia bloquear a sua conta.
help-unknown-next = Inicie sessão primeiro com a nova palavra-passe. Se não funcionar, utilize a antiga.

help-forgotten-title = Esqueci-me da minha palavra-passe atual
help-forgotten = Este site só pode alterar uma palavra-passe que conhece. O suporte técnico pode dar-lhe uma nova.

help-kept-title = O que acontece aqui às minhas palavras-passe?
help-kept = Este site envia-as à Microsoft uma só vez, através de uma ligação protegida. Não as guarda nem as anota.
