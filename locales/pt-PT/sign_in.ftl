### Why a sign-in did not work.

cancelled-title = O início de sessão foi interrompido
cancelled-text = Foi interrompido antes de estar concluído. Nada foi alterado.
cancelled-next = Inicie sessão novamente quando quiser.

expired-title = Este início de sessão é demasiado antigo
expired-text = Demorou demasiado tempo, ou a página de início de sessão foi aberta uma segunda vez. Nada foi alterado.
expired-next = Comece novamente.

not-started-here-title = Este início de sessão não começou aqui
not-started-here-text = Não foi iniciado neste browser. Talvez tenha sido noutro, ou talvez os cookies estejam bloqueados.
not-started-here-next = Comece novamente neste browser e permita os cookies para este site.

wrong-account-title = Utilize a sua conta escolar ou profissional
wrong-account-text = A conta que iniciou sessão não pertence a esta organização.
wrong-account-next = Comece novamente e escolha a conta desta organização.

not-assigned-title = Não tem acesso a este site
not-assigned-text = O início de sessão funcionou, mas ninguém deu à sua conta acesso a este site.
not-assigned-next = Peça acesso ao suporte técnico e indique o código abaixo.

blocked-by-policy-title = Uma regra da sua organização impediu o início de sessão
blocked-by-policy-text = Uma regra destas pode depender do seu dispositivo, da sua rede ou do local onde está.
blocked-by-policy-next = Tente novamente a partir de um computador ou de uma rede da sua organização. Se isso não ajudar, ligue para o suporte técnico e indique o código abaixo.

account-locked-title = A sua conta está bloqueada por algum tempo
account-locked-text = A Microsoft viu demasiadas palavras-passe erradas, ou um início de sessão que parecia estranho.
account-locked-next = Aguarde alguns minutos e tente novamente. Se isso não ajudar, ligue para o suporte técnico e indique o código abaixo.

account-disabled-title = A sua conta está desativada
account-disabled-text = A Microsoft diz que esta conta não pode iniciar sessão.
account-disabled-next = Ligue para o suporte técnico e indique o código abaixo.

password-expired-title = A sua palavra-passe expirou
password-expired-text = Tem de ser alterada na página de início de sessão da própria Microsoft, antes que outro site permita a sua entrada.
password-expired-next = Inicie sessão em office.com e escolha uma nova palavra-passe quando a Microsoft a pedir.

consent-missing-title = Este site ainda precisa de uma aprovação
consent-missing-text = A sua organização ainda não permitiu que este site altere palavras-passe.
consent-missing-next = Não pode resolver isto. Ligue para o suporte técnico e indique o código abaixo.

invalid-token-title = Não conseguimos verificar o seu início de sessão
invalid-token-text = A resposta que chegou não passou nas nossas verificações de segurança, por isso não a utilizámos.
invalid-token-next = Tente novamente. Se voltar a ver esta página, ligue para o suporte técnico e indique o código abaixo.

portal-misconfigured-title = Este site não está configurado corretamente
portal-misconfigured-text = A Microsoft não aceitou as definições deste site. Não fez nada de errado.
portal-misconfigured-next = As pessoas responsáveis por este site têm de resolver o problema. Ligue para o suporte técnico e indique o código abaixo.
