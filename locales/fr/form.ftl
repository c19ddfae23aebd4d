### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Afficher le mot de passe
hide-password = Masquer le mot de passe
password-is-shown = Votre mot de passe est lisible à l’écran.
password-is-hidden = Votre mot de passe est masqué.
caps-lock = La touche Verr. Maj est activée.

suggest-button = Proposer un mot de passe
suggest-another = En proposer un autre
suggest-title = Une proposition pour vous
suggest-text = Personne d’autre ne l’a vue, et ce site ne la conserve pas. Notez-la ou enregistrez-la dans votre gestionnaire de mots de passe avant de changer votre mot de passe.
suggest-how = Saisissez-la dans les deux champs du nouveau mot de passe.
suggest-use = Utiliser ce mot de passe
suggest-used = La proposition figure dans les deux champs du nouveau mot de passe.
