### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = Su contraseña no se ha cambiado

changed-title = Su contraseña se ha cambiado
changed-text = Microsoft ha confirmado el cambio.
changed-next = A partir de ahora, use su contraseña nueva.

missing-text = Un campo ha quedado vacío.
missing-next = Rellene los tres campos.
missing-current = Escriba su contraseña actual.
missing-new = Escriba una contraseña nueva.
missing-confirm = Escriba la contraseña nueva por segunda vez.

confirmation-differs-text = Las dos contraseñas nuevas no son iguales.
confirmation-differs-next = Escriba de nuevo la contraseña nueva en los dos campos.

same-as-current-text = La contraseña nueva es igual que la actual.
same-as-current-next = Elija otra distinta.

too-short-text = La contraseña nueva es demasiado corta.
too-short-next = Use al menos { $shortest } caracteres.

too-long-text = La contraseña nueva es demasiado larga.
too-long-next = Use como máximo 256 caracteres.

too-few-kinds-text = La contraseña nueva tiene demasiado pocos tipos de caracteres.
too-few-kinds-next = Use al menos tres de estos tipos de caracteres: minúsculas, mayúsculas, números, símbolos.

unsupported-characters-text = La contraseña nueva contiene un carácter que Microsoft no acepta.
unsupported-characters-next = Use solo letras de la A a la Z (sin tildes ni ñ), números, espacios y los símbolos de la lista.

wrong-current-password-text = Microsoft dice que esta no es su contraseña actual.
wrong-current-password-next = Compruébela y escríbala de nuevo.

refused-by-policy-text = Microsoft no aceptó la contraseña nueva y no dice qué regla incumple.
refused-by-policy-next = Puede que sea demasiado común, que contenga una palabra bloqueada, su nombre o el de su organización, o que sea igual que su última contraseña. Pruebe con una más larga, con varias palabras que no tengan relación entre sí.

too-many-attempts-title = Espere antes de volver a intentarlo
too-many-attempts-text = Hubo demasiados intentos en poco tiempo. Este no lo hemos enviado a Microsoft, así que no ha cambiado nada.

elsewhere-title = Esta contraseña no se puede cambiar aquí
guest-account-text = Aquí su cuenta es de invitado. Su contraseña la gestiona otra organización.
guest-account-next = Cámbiela donde le indique esa organización, o pregunte al soporte técnico de esa organización.
federated-account-text = Su organización guarda esta contraseña en su propio sistema de inicio de sesión, no en Microsoft.
federated-account-next = Cámbiela en ese sistema, o pregunte a su servicio de soporte técnico dónde encontrarlo.
personal-account-text = Esta es una cuenta personal de Microsoft. Su contraseña no la gestiona ninguna organización.
personal-account-next = Cámbiela en el propio sitio web de Microsoft, o inicie sesión aquí con su cuenta profesional o educativa.
synced-account-text = Esta contraseña se guarda en los servidores de su propia organización. Hay que cambiarla ahí.
synced-account-next = En un equipo Windows conectado a la red de su organización, pulse Ctrl+Alt+Supr y elija «Cambiar una contraseña». O pregunte a su servicio de soporte técnico.

sign-in-expired-title = Inicie sesión de nuevo
sign-in-expired-text = Su sesión ha terminado. No se ha cambiado nada.
sign-in-expired-next = Inicie sesión de nuevo y escriba sus contraseñas otra vez.

more-verification-needed-title = Microsoft quiere comprobar otra vez que es usted
more-verification-needed-text = Una regla de su organización pide otra comprobación antes de cambiar esta contraseña. No se ha cambiado nada.
more-verification-needed-next = Inicie sesión de nuevo y responda a lo que pida Microsoft. Si vuelve a esta página, llame a su servicio de soporte técnico e indíqueles el código que aparece abajo.

request-refused-title = Hemos detenido esta solicitud
request-refused-text = No venía de la página de este sitio. No se ha cambiado nada.
request-refused-next = Abra el formulario de nuevo y envíelo desde ahí.

throttled-title = Microsoft le pide que espere
throttled-text = Microsoft tiene demasiadas solicitudes en este momento. Su contraseña no se ha cambiado.

microsoft-unavailable-title = Microsoft no está disponible en este momento
microsoft-unavailable-text = No pudimos conectar con Microsoft, o Microsoft no pudo atender nuestra solicitud. No se ha cambiado nada.
microsoft-unavailable-sign-in = No pudimos conectar con Microsoft para iniciar su sesión. No se ha cambiado nada.

outcome-unknown-title = Puede que su contraseña se haya cambiado
outcome-unknown-text = Enviamos la solicitud, pero la respuesta no llegó.
outcome-unknown-next = Intente iniciar sesión primero con su contraseña nueva. Si no funciona, use la antigua. Si no funciona ninguna de las dos, llame a su servicio de soporte técnico e indíqueles el código que aparece abajo.
outcome-unknown-looked = Acabamos de mirar otra vez. Microsoft todavía no muestra ningún cambio. Puede tardar unos minutos, así que eso no significa que el cambio haya fallado.

permission-missing-title = Este sitio no tiene permiso para cambiar su contraseña
permission-missing-text = Microsoft no permitió a este sitio cambiar su contraseña. No se ha cambiado nada.
permission-missing-next = Usted no ha hecho nada mal y no puede arreglarlo. Tienen que hacerlo las personas que gestionan este sitio. Llame a su servicio de soporte técnico e indíqueles el código que aparece abajo.

unexpected-answer-title = Lo más probable es que su contraseña no se haya cambiado
unexpected-answer-text = Microsoft respondió de una forma que no conocemos. Por eso no podemos asegurarlo.
unexpected-answer-next = Use primero su contraseña antigua. Si ya no funciona, pruebe con la nueva. Llame a su servicio de soporte técnico e indíqueles el código que aparece abajo.

session-store-unavailable-title = Vuelva un poco más tarde
session-store-unavailable-text = Este sitio no puede dejar entrar a nadie en este momento.
