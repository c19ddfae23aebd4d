### The welcome page, and the page after the sign-out.

welcome-title = Cambiar la contraseña
welcome-lead = Aquí puede cambiar la contraseña de su cuenta profesional o educativa.
welcome-step-sign-in = Inicie sesión en la propia página de Microsoft.
welcome-step-type = Escriba su contraseña actual y una nueva.
welcome-step-result = Le decimos si ha funcionado y qué hacer después.
welcome-button = Iniciar sesión
welcome-not-kept = Este sitio no guarda sus contraseñas.
welcome-forgotten = ¿Ha olvidado su contraseña actual? Este sitio no puede restablecerla. Su servicio de soporte técnico sí.

signed-out-title = Su sesión está cerrada
signed-out-text = Su sesión en este sitio está cerrada.
signed-out-microsoft = Puede que su sesión de Microsoft siga abierta en este navegador. Si otras personas usan este equipo, ciérrela también.
signed-out-microsoft-link = Cerrar sesión en Microsoft
