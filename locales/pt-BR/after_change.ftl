### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Também sair da minha conta em todos os lugares
sign-out-everywhere-hint = A Microsoft encerra então as suas sessões em todos os computadores, celulares e tablets. Depois, você entra de novo neles com a nova senha. É uma boa ideia se outra pessoa pode saber a sua senha ou se você perdeu um dispositivo. Isso leva alguns minutos, e alguns aplicativos só percebem depois de uma hora ou mais.

sign-out-done-title = A sua conta será desconectada em todos os lugares
sign-out-done = A Microsoft aceitou encerrar as suas sessões em todos os dispositivos. Isso leva alguns minutos, e alguns aplicativos só percebem depois de uma hora ou mais.
sign-out-failed-title = Não conseguimos desconectar a sua conta em todos os lugares
sign-out-failed = A sua nova senha já vale. Mas a Microsoft não aceitou o nosso pedido para encerrar as suas sessões em todos os dispositivos.
sign-out-unknown-title = Talvez a sua conta não esteja desconectada em todos os lugares
sign-out-unknown = A sua nova senha já vale. Pedimos à Microsoft que encerrasse as suas sessões em todos os dispositivos, mas a resposta dela não chegou.
sign-out-not-tried-title = Não desconectamos a sua conta em todos os lugares
sign-out-not-tried = Não pedimos à Microsoft que encerrasse as suas sessões em outros dispositivos, porque não tivemos a tempo a certeza de que a sua senha tinha mudado.
sign-out-not-tried-unknown = Não pedimos à Microsoft que encerrasse as suas sessões em outros dispositivos, porque não é certo que a sua senha tenha mudado.
sign-out-yourself = Abrir { $host } para sair de todos os lugares
sign-out-yourself-hint = Você pode fazer isso por conta própria: abra esta página, entre com a nova senha e escolha “Sair de todos os lugares”.
sign-out-help-desk = Se quiser sair de todos os lugares, peça ao suporte técnico.

changed-signed-out = Você já saiu deste site.
changed-next-title = O que acontece agora
changed-open = Abrir { $host }
changed-phone-title = Celular e tablet
changed-phone = O e-mail e outros aplicativos talvez peçam que você entre de novo. Use a sua nova senha. Alguns aplicativos só pedem depois de uma hora ou mais.
changed-devices-title = Outros computadores e navegadores
changed-devices = Talvez você precise entrar neles de novo, com a nova senha.
changed-windows-title = Windows
changed-windows = Você entra no Windows com esta conta? Conecte-se à internet, bloqueie o computador e desbloqueie-o com a nova senha. O PIN e a impressão digital continuam os mesmos.
changed-network-title = Wi-Fi e VPN
changed-network = Se o Wi-Fi ou a VPN usa esta senha, digite logo a nova lá. Um dispositivo que continua tentando a antiga pode bloquear a sua conta.
changed-manager-title = Gerenciador de senhas
changed-manager = Altere o registro da página de login da Microsoft, por exemplo { $host }. Um registro só para este site não basta.
