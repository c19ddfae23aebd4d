### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Εμφάνιση κωδικού πρόσβασης
hide-password = Απόκρυψη κωδικού πρόσβασης
password-is-shown = Ο κωδικός πρόσβασής σας φαίνεται στην οθόνη.
password-is-hidden = Ο κωδικός πρόσβασής σας είναι κρυμμένος.
caps-lock = Το Caps Lock είναι ενεργό.

suggest-button = Πρόταση κωδικού πρόσβασης
suggest-another = Άλλη πρόταση
suggest-title = Μια πρόταση για εσάς
suggest-text = Δεν την έχει δει κανείς άλλος, και αυτός ο ιστότοπος δεν την κρατά. Γράψτε την κάπου ή αποθηκεύστε την στο πρόγραμμα διαχείρισης κωδικών πρόσβασης, πριν αλλάξετε τον κωδικό σας.
suggest-how = Πληκτρολογήστε την και στα δύο πεδία για τον νέο κωδικό πρόσβασης.
suggest-use = Χρήση αυτού του κωδικού πρόσβασης
suggest-used = Η πρόταση μπήκε και στα δύο πεδία για τον νέο κωδικό πρόσβασης.
