### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Show password
hide-password = Hide password
password-is-shown = Your password can be read on the screen.
password-is-hidden = Your password is hidden.
caps-lock = Caps Lock is on.

suggest-button = Suggest a password
suggest-another = Suggest another one
suggest-title = A suggestion for you
suggest-text = Nobody else has seen this suggestion, and this site does not keep it. Write it down, or save it in your password manager, before you change your password.
suggest-how = Type it into both fields for the new password.
suggest-use = Use this password
suggest-used = The suggestion stands in both fields for the new password.
