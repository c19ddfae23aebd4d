### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Na odeslání tohoto formuláře máte méně než minutu. Potom se budete muset znovu přihlásit.
        [one] Na odeslání tohoto formuláře máte { $minutes } minutu. Potom se budete muset znovu přihlásit.
        [few] Na odeslání tohoto formuláře máte { $minutes } minuty. Potom se budete muset znovu přihlásit.
       *[other] Na odeslání tohoto formuláře máte { $minutes } minut. Potom se budete muset znovu přihlásit.
    }
session-ends =
    { $minutes ->
        [one] Vaše přihlášení skončí asi za { $minutes } minutu. To, co jste napsali, se pak ztratí.
        [few] Vaše přihlášení skončí asi za { $minutes } minuty. To, co jste napsali, se pak ztratí.
       *[other] Vaše přihlášení skončí asi za { $minutes } minut. To, co jste napsali, se pak ztratí.
    }
session-stay = Prodloužit přihlášení
session-kept = Vaše přihlášení trvá dál.
session-over = Vaše přihlášení už pravděpodobně skončilo. Přihlaste se prosím znovu.
