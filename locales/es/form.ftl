### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Mostrar contraseña
hide-password = Ocultar contraseña
password-is-shown = Su contraseña se puede leer en la pantalla.
password-is-hidden = Su contraseña está oculta.
caps-lock = La tecla Bloq Mayús está activada.

suggest-button = Sugerir una contraseña
suggest-another = Sugerir otra
suggest-title = Una sugerencia para usted
suggest-text = Nadie más la ha visto, y este sitio no la guarda. Anótela o guárdela en su administrador de contraseñas antes de cambiar su contraseña.
suggest-how = Escríbala en los dos campos de la contraseña nueva.
suggest-use = Usar esta contraseña
suggest-used = La sugerencia está en los dos campos de la contraseña nueva.
