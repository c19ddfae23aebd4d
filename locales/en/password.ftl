### The form.

password-title = Change your password
password-title-problem = Problem: Change your password
# $name (String) - the person’s display name
password-signed-in = Signed in as { $name }.
password-age =
    { $days ->
        [0] You changed this password less than a day ago.
        [one] You changed this password 1 day ago.
       *[other] You changed this password { $days } days ago.
    }
password-summary = Your password was not changed
password-account = Account
password-current = Current password
password-new = New password
password-confirm = New password again
password-rules-title = Your new password
# $shortest (Number) - the fewest characters, 8 or more
password-rules-length = has { $shortest } to 256 characters
password-rules-kinds = has at least three of these: small letters, capital letters, numbers, symbols
password-rules-characters = has only letters from A to Z without accents, numbers, spaces and these symbols:
password-rules-history = is not the same as your last password
password-tip = Good to know: several words that do not belong together are easy to remember and hard to guess.
password-button = Change password
password-busy = We are changing your password. This can take half a minute. Please keep this page open.
password-sign-out = Sign out
password-tries-left =
    { $tries ->
        [one] You have 1 try left before you have to wait.
       *[other] You have { $tries } tries left before you have to wait.
    }
password-tries-none = You have no tries left right now.
