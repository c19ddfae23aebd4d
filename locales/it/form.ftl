### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Mostra password
hide-password = Nascondi password
password-is-shown = La password si può leggere sullo schermo.
password-is-hidden = La password è nascosta.
caps-lock = Il tasto BLOC MAIUSC è attivo.

suggest-button = Suggerisci una password
suggest-another = Suggeriscine un’altra
suggest-title = Un suggerimento per lei
suggest-text = Nessun altro ha visto questa password, e questo sito non la conserva. La annoti o la salvi nel suo gestore di password prima di cambiare la password.
suggest-how = La digiti in entrambi i campi della nuova password.
suggest-use = Usa questa password
suggest-used = La password suggerita è in entrambi i campi della nuova password.
