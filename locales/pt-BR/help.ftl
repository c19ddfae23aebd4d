### The help page.

help-title = Ajuda
help-lead = Respostas curtas para as perguntas mais comuns.

help-stopped-title = O login parou na página da Microsoft
help-stopped-lead = Nesse caso, a Microsoft não deixou você voltar para cá. A página da Microsoft diz o motivo:
help-stopped-assigned-term = Você não tem acesso
help-stopped-assigned = A sua conta não recebeu acesso a este site. Peça o acesso ao suporte técnico.
help-stopped-approval-term = Aprovação necessária
help-stopped-approval = A sua organização ainda não aprovou este site. Avise o suporte técnico.
help-stopped-blocked-term = Bloqueio por uma regra
help-stopped-blocked = A sua organização não permite este dispositivo, esta rede ou este lugar. Tente com um computador da sua organização.
help-stopped-locked-term = Conta bloqueada
help-stopped-locked = A senha errada foi digitada vezes demais, aqui ou em um dos seus dispositivos. Espere alguns minutos. Se a conta continuar bloqueada, ligue para o suporte técnico.

help-refused-title = A minha nova senha foi recusada
help-refused = A Microsoft recusa senhas comuns demais, senhas que contêm uma palavra bloqueada, o seu nome ou o nome da sua organização, e senhas iguais à última. Ela não nos diz qual desses foi o motivo.
help-refused-tip = Tente uma senha mais longa, com várias palavras sem relação entre si.

help-unknown-title = “A sua senha talvez tenha sido alterada”
help-unknown = Enviamos o seu pedido à Microsoft, mas a resposta dela se perdeu. Nunca enviamos um pedido duas vezes, porque isso poderia bloquear a sua conta.
help-unknown-next = Entre primeiro com a nova senha. Se não funcionar, use a antiga.

help-forgotten-title = Esqueci a minha senha atual
help-forgotten = Este site só pode alterar uma senha que você sabe. O suporte técnico pode dar uma nova a você.

help-kept-title = O que acontece com as minhas senhas aqui?
help-kept = Este site as envia à Microsoft uma única vez, por uma conexão protegida. Ele não guarda nem anota as senhas.
