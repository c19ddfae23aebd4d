### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Terminar também a minha sessão em todo o lado
sign-out-everywhere-hint = A Microsoft termina então as suas sessões em todos os computadores, telemóveis e tablets. Depois, inicia aí sessão novamente com a nova palavra-passe. É uma boa ideia se outra pessoa puder saber a sua palavra-passe ou se perdeu um dispositivo. Demora alguns minutos, e algumas aplicações só dão por isso ao fim de uma hora ou mais.

sign-out-done-title = A sua sessão vai terminar em todo o lado
sign-out-done = A Microsoft aceitou terminar as suas sessões em todos os dispositivos. Demora alguns minutos, e algumas aplicações só dão por isso ao fim de uma hora ou mais.
sign-out-failed-title = Não conseguimos terminar a sua sessão em todo o lado
sign-out-failed = A sua nova palavra-passe está definida. Mas a Microsoft não aceitou o nosso pedido para terminar as suas sessões em todos os dispositivos.
sign-out-unknown-title = Talvez a sua sessão não tenha terminado em todo o lado
sign-out-unknown = A sua nova palavra-passe está definida. Pedimos à Microsoft para terminar as suas sessões em todos os dispositivos, mas a resposta não chegou.
sign-out-not-tried-title = Não terminámos a sua sessão em todo o lado
sign-out-not-tried = Não pedimos à Microsoft para terminar as suas sessões noutros dispositivos, porque não tivemos a tempo a certeza de que a sua palavra-passe tinha mudado.
sign-out-not-tried-unknown = Não pedimos à Microsoft para terminar as suas sessões noutros dispositivos, porque não é certo que a sua palavra-passe tenha mudado.
sign-out-yourself = Abrir { $host } para terminar sessão em todo o lado
sign-out-yourself-hint = Pode fazê-lo por conta própria: abra esta página, inicie sessão com a nova palavra-passe e escolha “Terminar sessão em todo o lado”.
sign-out-help-desk = Se quiser que a sua sessão termine em todo o lado, peça ao suporte técnico.

changed-signed-out = A sua sessão neste site terminou.
changed-next-title = O que acontece a seguir
changed-open = Abrir { $host }
changed-phone-title = Telemóvel e tablet
changed-phone = O e-mail e outras aplicações podem pedir-lhe para iniciar sessão novamente. Utilize a nova palavra-passe. Algumas aplicações só o pedem ao fim de uma hora ou mais.
changed-devices-title = Outros computadores e browsers
changed-devices = Pode ter de iniciar aí sessão novamente, com a nova palavra-passe.
changed-windows-title = Windows
changed-windows = Inicia sessão no Windows com esta conta? Ligue-se à Internet, bloqueie o computador e desbloqueie-o com a nova palavra-passe. O PIN e a impressão digital não mudam.
changed-network-title = Wi-Fi e VPN
changed-network = Se o Wi-Fi ou a VPN utilizar esta palavra-passe, escreva aí a nova o quanto antes. Um dispositivo que continue a tentar a antiga pode bloquear a sua conta.
changed-manager-title = Gestor de palavras-passe
changed-manager = Altere a entrada da página de início de sessão da Microsoft, por exemplo { $host }. Não basta uma entrada só para este site.
