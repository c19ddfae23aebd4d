### The form, and the page after a change.

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
password-rules-length = has 8 to 256 characters
password-rules-kinds = has at least three of these: small letters, capital letters, numbers, symbols
password-rules-characters = has only letters from A to Z without accents, numbers, spaces and these symbols:
password-rules-history = is not the same as your last password
password-tip = Good to know: several words that do not belong together are easy to remember and hard to guess.
password-manager = Do you use a password manager? It keeps this password under Microsoft’s sign-in page, for example login.microsoftonline.com. Change it there too.
password-button = Change password
password-busy = We are changing your password. This can take half a minute. Please keep this page open.
password-sign-out = Sign out
password-tries-left =
    { $tries ->
        [one] You have 1 try left before you have to wait.
       *[other] You have { $tries } tries left before you have to wait.
    }
password-tries-none = You have no tries left right now.

changed-signed-out = You are now signed out of this site.
changed-next-title = What happens next
changed-phone-title = Phone and tablet
changed-phone = Mail and other apps may ask you to sign in again. Use your new password. Some apps ask only after an hour or more.
changed-devices-title = Other computers and browsers
changed-devices = You may have to sign in there again, with your new password.
changed-windows-title = Windows
changed-windows = Do you sign in to Windows with this account? Connect to the internet, lock the computer, and unlock it with your new password. A PIN or fingerprint stays the same.
changed-network-title = Wi-Fi and VPN
changed-network = If they use this password, type the new one there soon. A device that keeps trying the old one can lock your account.
changed-manager-title = Password manager
changed-manager = Change the entry for Microsoft’s sign-in page, for example login.microsoftonline.com. An entry for this site alone is not enough.
