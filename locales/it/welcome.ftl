### The welcome page, and the page after the sign-out.

welcome-title = Cambia la password
welcome-lead = Qui può cambiare la password del suo account aziendale o dell’istituto di istruzione.
welcome-step-sign-in = Acceda sulla pagina di Microsoft.
welcome-step-type = Digiti la password attuale e una nuova.
welcome-step-result = Le diciamo se ha funzionato e che cosa fare dopo.
welcome-button = Accedi
welcome-not-kept = Questo sito non conserva le sue password.
welcome-forgotten = Ha dimenticato la password attuale? Questo sito non può reimpostarla. L’assistenza informatica sì.

signed-out-title = La sua sessione è chiusa
signed-out-text = La sua sessione su questo sito è chiusa.
signed-out-microsoft = La sua sessione di Microsoft potrebbe essere ancora aperta in questo browser. Se altre persone usano questo computer, chiuda anche quella.
signed-out-microsoft-link = Disconnetti da Microsoft
