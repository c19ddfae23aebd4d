### The help page.

help-title = Ayuda
help-lead = Respuestas breves a las preguntas más frecuentes.

help-stopped-title = El inicio de sesión se detuvo en la página de Microsoft
help-stopped-lead = En ese caso, Microsoft no le dejó volver aquí. La página de Microsoft dice por qué:
help-stopped-assigned-term = No tiene acceso
help-stopped-assigned = Su cuenta no ha recibido acceso a este sitio. Pídalo a su servicio de soporte técnico.
help-stopped-approval-term = Se necesita aprobación
help-stopped-approval = Su organización todavía no ha aprobado este sitio. Avise a su servicio de soporte técnico.
help-stopped-blocked-term = Bloqueado por una regla
help-stopped-blocked = Su organización no permite este dispositivo, esta red o este lugar. Pruebe con un equipo de su organización.
help-stopped-locked-term = Cuenta bloqueada
help-stopped-locked = Se escribió una contraseña incorrecta demasiadas veces, aquí o en uno de sus dispositivos. Espere unos minutos. Si sigue bloqueada, llame a su servicio de soporte técnico.

help-refused-title = Se ha rechazado mi contraseña nueva
help-refused = Microsoft rechaza las contraseñas que son demasiado comunes, las que contienen una palabra bloqueada, su nombre o el de su organización, y las que son iguales que la última. No nos dice cuál de estos motivos fue.
help-refused-tip = Pruebe con una contraseña más larga, con varias palabras que no tengan relación entre sí.

help-unknown-title = «Puede que su contraseña se haya cambiado»
help-unknown = Enviamos su solicitud a Microsoft, pero la respuesta se perdió. Nunca enviamos una solicitud dos veces, porque eso podría bloquear su cuenta.
help-unknown-next = Inicie sesión primero con la contraseña nueva. Si no funciona, use la antigua.

help-forgotten-title = He olvidado mi contraseña actual
help-forgotten = Este sitio solo puede cambiar una contraseña que usted conoce. Su servicio de soporte técnico puede darle una nueva.

help-kept-title = ¿Qué pasa aquí con mis contraseñas?
help-kept = Este sitio las pasa a Microsoft una sola vez, por una conexión protegida. No las guarda ni las anota.
