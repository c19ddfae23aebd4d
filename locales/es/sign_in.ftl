### Why a sign-in did not work.

cancelled-title = El inicio de sesión se detuvo
cancelled-text = Se detuvo antes de completarse. No se ha cambiado nada.
cancelled-next = Inicie sesión de nuevo cuando quiera.

expired-title = Este inicio de sesión es demasiado antiguo
expired-text = Tardó demasiado, o la página de inicio de sesión se abrió por segunda vez. No se ha cambiado nada.
expired-next = Empiece de nuevo.

not-started-here-title = Este inicio de sesión no empezó aquí
not-started-here-text = Este navegador no lo inició. Quizá lo hizo otro navegador, o quizá las cookies están bloqueadas.
not-started-here-next = Empiece de nuevo en este navegador y permita las cookies para este sitio.

wrong-account-title = Use su cuenta profesional o educativa
wrong-account-text = La cuenta con la que se inició sesión no pertenece a esta organización.
wrong-account-next = Empiece de nuevo y elija la cuenta de esta organización.

not-assigned-title = No tiene acceso a este sitio
not-assigned-text = El inicio de sesión funcionó, pero nadie ha dado a su cuenta acceso a este sitio.
not-assigned-next = Pida acceso a su servicio de soporte técnico e indíqueles el código que aparece abajo.

blocked-by-policy-title = Una regla de su organización detuvo el inicio de sesión
blocked-by-policy-text = Una regla así puede depender de su dispositivo, de su red o del lugar donde está.
blocked-by-policy-next = Inténtelo de nuevo desde un equipo o una red de su organización. Si eso no ayuda, llame a su servicio de soporte técnico e indíqueles el código que aparece abajo.

account-locked-title = Su cuenta está bloqueada por un tiempo
account-locked-text = Microsoft ha visto demasiadas contraseñas incorrectas, o un inicio de sesión que parecía extraño.
account-locked-next = Espere unos minutos e inténtelo de nuevo. Si eso no ayuda, llame a su servicio de soporte técnico e indíqueles el código que aparece abajo.

account-disabled-title = Su cuenta está desactivada
account-disabled-text = Microsoft dice que esta cuenta no puede iniciar sesión.
account-disabled-next = Llame a su servicio de soporte técnico e indíqueles el código que aparece abajo.

password-expired-title = Su contraseña ha caducado
password-expired-text = Hay que cambiarla en la página de inicio de sesión de Microsoft antes de que otro sitio le deje entrar.
password-expired-next = Inicie sesión en office.com y elija una contraseña nueva cuando Microsoft se la pida.

consent-missing-title = Este sitio todavía necesita una aprobación
consent-missing-text = Su organización todavía no ha permitido que este sitio cambie contraseñas.
consent-missing-next = Usted no puede arreglarlo. Llame a su servicio de soporte técnico e indíqueles el código que aparece abajo.

invalid-token-title = No hemos podido comprobar su inicio de sesión
invalid-token-text = La respuesta que llegó no superó nuestros controles de seguridad, así que no la usamos.
invalid-token-next = Inténtelo de nuevo. Si vuelve a ver esta página, llame a su servicio de soporte técnico e indíqueles el código que aparece abajo.

portal-misconfigured-title = Este sitio no está bien configurado
portal-misconfigured-text = Microsoft no aceptó la configuración de este sitio. Usted no ha hecho nada mal.
portal-misconfigured-next = Tienen que arreglarlo las personas que gestionan este sitio. Llame a su servicio de soporte técnico e indíqueles el código que aparece abajo.
