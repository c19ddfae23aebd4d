### Why a sign-in did not work.

cancelled-title = O login foi interrompido
cancelled-text = Ele foi interrompido antes de terminar. Nada foi alterado.
cancelled-next = Entre de novo quando quiser.

expired-title = Este login é antigo demais
expired-text = Ele demorou muito, ou a página de login foi aberta uma segunda vez. Nada foi alterado.
expired-next = Comece de novo.

not-started-here-title = Este login não começou aqui
not-started-here-text = Ele não foi iniciado neste navegador. Talvez tenha sido em outro, ou talvez os cookies estejam bloqueados.
not-started-here-next = Comece de novo neste navegador e permita os cookies para este site.

wrong-account-title = Use a sua conta corporativa ou de estudante
wrong-account-text = A conta que fez login não pertence a esta organização.
wrong-account-next = Comece de novo e escolha a conta desta organização.

not-assigned-title = Você não tem acesso a este site
not-assigned-text = O login funcionou, mas ninguém deu à sua conta acesso a este site.
not-assigned-next = Peça acesso ao suporte técnico e informe o código abaixo.

blocked-by-policy-title = Uma regra da sua organização impediu o login
blocked-by-policy-text = Uma regra assim pode depender do seu dispositivo, da sua rede ou do lugar onde você está.
blocked-by-policy-next = Tente de novo em um computador ou em uma rede da sua organização. Se isso não ajudar, ligue para o suporte técnico e informe o código abaixo.

account-locked-title = A sua conta está bloqueada por um tempo
account-locked-text = A Microsoft viu senhas erradas demais, ou um login que parecia estranho.
account-locked-next = Espere alguns minutos e tente de novo. Se isso não ajudar, ligue para o suporte técnico e informe o código abaixo.

account-disabled-title = A sua conta está desativada
account-disabled-text = A Microsoft diz que esta conta não pode entrar.
account-disabled-next = Ligue para o suporte técnico e informe o código abaixo.

password-expired-title = A sua senha expirou
password-expired-text = Ela precisa ser alterada na página de login da própria Microsoft, antes que qualquer outro site deixe você entrar.
password-expired-next = Entre em office.com e escolha uma nova senha quando a Microsoft pedir.

consent-missing-title = Este site ainda precisa de uma aprovação
consent-missing-text = A sua organização ainda não permitiu que este site altere senhas.
consent-missing-next = Você não pode resolver isso. Ligue para o suporte técnico e informe o código abaixo.

invalid-token-title = Não conseguimos verificar o seu login
invalid-token-text = A resposta que chegou não passou nas nossas verificações de segurança, por isso não a usamos.
invalid-token-next = Tente de novo. Se você vir esta página outra vez, ligue para o suporte técnico e informe o código abaixo.

portal-misconfigured-title = Este site não está configurado corretamente
portal-misconfigured-text = A Microsoft não aceitou as configurações deste site. Você não fez nada de errado.
portal-misconfigured-next = Quem cuida deste site precisa resolver isso. Ligue para o suporte técnico e informe o código abaixo.
