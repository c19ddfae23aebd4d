### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Cerrar también mi sesión en todas partes
sign-out-everywhere-hint = Microsoft cierra entonces sus sesiones en todos los equipos, teléfonos y tabletas. Después debe iniciar sesión ahí de nuevo con su contraseña nueva. Es buena idea si otra persona podría saber su contraseña o si ha perdido un dispositivo. Tarda unos minutos, y algunas aplicaciones no lo notan hasta pasada una hora o más.

sign-out-done-title = Su sesión se cerrará en todas partes
sign-out-done = Microsoft ha aceptado cerrar sus sesiones en todos los dispositivos. Tarda unos minutos, y algunas aplicaciones no lo notan hasta pasada una hora o más.
sign-out-failed-title = No hemos podido cerrar su sesión en todas partes
sign-out-failed = Su contraseña nueva ya está establecida. Pero Microsoft no aceptó nuestra solicitud de cerrar sus sesiones en todos los dispositivos.
sign-out-unknown-title = Puede que su sesión no esté cerrada en todas partes
sign-out-unknown = Su contraseña nueva ya está establecida. Pedimos a Microsoft que cerrara sus sesiones en todos los dispositivos, pero su respuesta no llegó.
sign-out-not-tried-title = No hemos cerrado su sesión en todas partes
sign-out-not-tried = No pedimos a Microsoft que cerrara sus sesiones en otros dispositivos, porque no tuvimos a tiempo la certeza de que su contraseña había cambiado.
sign-out-not-tried-unknown = No pedimos a Microsoft que cerrara sus sesiones en otros dispositivos, porque no es seguro que su contraseña haya cambiado.
sign-out-yourself = Abrir { $host } para cerrar sesión en todas partes
sign-out-yourself-hint = Puede hacerlo por su cuenta: abra esta página, inicie sesión con su contraseña nueva y elija «Cerrar sesión en todas partes».
sign-out-help-desk = Si quiere que se cierre su sesión en todas partes, pídalo a su servicio de soporte técnico.

changed-signed-out = Su sesión en este sitio ya está cerrada.
changed-next-title = Qué pasa ahora
changed-open = Abrir { $host }
changed-phone-title = Teléfono y tableta
changed-phone = Es posible que el correo y otras aplicaciones le pidan que inicie sesión de nuevo. Use su contraseña nueva. Algunas aplicaciones no lo piden hasta pasada una hora o más.
changed-devices-title = Otros equipos y navegadores
changed-devices = Es posible que tenga que iniciar sesión ahí de nuevo con su contraseña nueva.
changed-windows-title = Windows
changed-windows = ¿Inicia sesión en Windows con esta cuenta? Conéctese a Internet, bloquee el equipo y desbloquéelo con su contraseña nueva. El PIN y la huella digital no cambian.
changed-network-title = Wi-Fi y VPN
changed-network = Si la red Wi-Fi o la VPN usa esta contraseña, escriba ahí la nueva cuanto antes. Un dispositivo que sigue probando la antigua puede bloquear su cuenta.
changed-manager-title = Administrador de contraseñas
changed-manager = Cambie la entrada de la página de inicio de sesión de Microsoft, por ejemplo { $host }. No basta con una entrada solo para este sitio.
