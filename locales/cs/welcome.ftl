### The welcome page, and the page after the sign-out.

welcome-title = Změna hesla
welcome-lead = Tady můžete změnit heslo ke svému pracovnímu nebo školnímu účtu.
welcome-step-sign-in = Přihlaste se na stránce Microsoftu.
welcome-step-type = Zadejte aktuální heslo a nové heslo.
welcome-step-result = Řekneme vám, jestli se to povedlo a co dělat dál.
welcome-button = Přihlásit se
welcome-not-kept = Tento web vaše hesla neukládá.
welcome-forgotten = Nepamatujete si aktuální heslo? Tento web ho neumí obnovit. Helpdesk ano.

signed-out-title = Odhlášení proběhlo
signed-out-text = Vaše přihlášení k tomuto webu skončilo.
signed-out-microsoft = Vaše přihlášení u Microsoftu může v tomto prohlížeči dál trvat. Pokud tento počítač používají i jiní lidé, odhlaste se i tam.
signed-out-microsoft-link = Odhlásit se od Microsoftu
