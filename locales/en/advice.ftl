### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

# The next three stand behind a rule in the list, for example “has 8 to 256 characters”. Screen readers read them out.
rule-met = done
rule-open = not yet
rule-later = We check this when you send the form.

# $strength (String) - how hard the new password is to guess
strength =
    { $strength ->
        [weakest] Very easy to guess
        [weak] Easy to guess
        [fair] Could be harder to guess
        [strong] Hard to guess
       *[strongest] Very hard to guess
    }

# The next two are read out by a screen reader while somebody types.
check-all-met = The new password follows all the rules that we can check here.
# $rules (Number) - 1 to 8
check-open =
    { $rules ->
        [one] The new password does not follow 1 rule yet.
       *[other] The new password does not follow { $rules } rules yet.
    }
confirm-same = Both new passwords are the same.

# A list follows, with one or more of the sentences below.
advice-title = Microsoft may not accept the new password that you typed:
likely-title = These are our guesses, the most likely one first:

# Stands behind “The new password has your first name in it.”
likely-name-next = Microsoft often does not accept names. Leave the name out. Another spelling, such as 0 for o, does not help.
# $word (String) - a common word, as a list writes it
# $missing (Number) - how many characters are missing, 1 to 4
likely-word =
    { $missing ->
        [one] The new password has the word “{ $word }” in it, or one very like it. This word is easy to guess, so Microsoft probably counts all of it as only one character. Add at least 1 more character.
       *[other] The new password has the word “{ $word }” in it, or one very like it. This word is easy to guess, so Microsoft probably counts all of it as only one character. Add at least { $missing } more characters.
    }
likely-common = The new password is probably one of the most common ones. Use several words that do not belong together.
likely-space = Microsoft may not count a space as a symbol. Add one of the symbols in the list.
likely-name = It may have your name or the name of your organisation in it. Leave names out.
likely-used-before = It may be the same as a password that you had before. Choose one that you have never used here.
likely-microsofts-list = Microsoft has a secret list of common words, and the new password may be too close to one of them. Use several words that do not belong together.
likely-organisations-list = Your organisation may have a list of words that are not allowed. Leave out its name, its places and its products.
