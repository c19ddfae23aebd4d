### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Esta contraseña caduca en menos de un día.
        [one] Esta contraseña caduca en 1 día.
       *[other] Esta contraseña caduca en { $days } días.
    }
account-expires-soon = Cámbiela ahora. Así podrá seguir trabajando sin interrupciones.
account-overdue = Según las reglas de su organización, esta contraseña ya debería haberse cambiado. Cámbiela ahora.

account-change-at = Cambiar la contraseña en { $host }
account-guest-home = Lo más probable es que sea { $domain }.
account-manager = ¿Usa un administrador de contraseñas? Ahí, esta contraseña está en la entrada de la página de inicio de sesión de Microsoft, por ejemplo { $host }. Cámbiela también ahí.
