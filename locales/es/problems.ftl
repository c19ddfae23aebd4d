### What can go wrong on any website.

not-found-title = Página no encontrada
not-found-text = No hay ninguna página en esta dirección.
not-found-next = Compruebe la dirección o vaya a la página de inicio.

method-not-allowed-title = Esta página no funciona así
method-not-allowed-text = El navegador pidió esta página de una forma que no se admite. No se ha cambiado nada.

too-large-title = Eso era demasiado
too-large-text = Se envió más de lo que este sitio acepta. No se ha cambiado nada.

bad-request-title = No hemos podido leer el envío
bad-request-text = Lo que se envió estaba dañado o incompleto. No se ha cambiado nada.

start-again-next = Empiece de nuevo desde la página de inicio.

internal-error-title = Algo ha fallado por nuestra parte
internal-error-text = Usted no ha hecho nada mal. Si acababa de enviar una contraseña nueva, no podemos decir si se ha cambiado.
internal-error-next = En ese caso, intente iniciar sesión primero con la contraseña nueva y después con la antigua. Si necesita ayuda, llame a su servicio de soporte técnico e indíqueles el código que aparece abajo.
