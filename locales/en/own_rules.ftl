### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = The new password has a name in it that your organisation does not allow.
contains-given-name-text = The new password has your first name in it.
contains-surname-text = The new password has your last name in it.
contains-own-name-text = The new password has a part of your name in it.
contains-sign-in-name-text = The new password has your sign-in name in it.
contains-organisation-name-text = The new password has the name of your organisation in it.
contains-name-next = Names are easy to guess, so your organisation does not allow them. Leave the name out. Another spelling, such as 0 for o, does not help.

contains-banned-word-text = The new password has a word in it that your organisation does not allow.
# $word (String) - the word that was found, as the organisation’s list writes it
contains-this-banned-word-text = The new password has the word “{ $word }” in it. Your organisation does not allow this word.
contains-banned-word-next = Leave the word out. Another spelling, such as 0 for o, does not help.

breached-text = The new password is in a list of stolen passwords. Perhaps somebody else chose the same one.
breached-next = Such passwords are tried first when somebody breaks into accounts. Choose a different one.

too-weak-text = The new password is easier to guess than your organisation allows.
too-weak-next = Make it longer. Several words that do not belong together are easy to remember and hard to guess.

password-rules-names = does not have your name, your sign-in name or your organisation’s name in it
password-rules-words = does not have a word in it that your organisation does not allow
password-rules-leaks = is not in a list of stolen passwords
password-rules-strength = is hard to guess
