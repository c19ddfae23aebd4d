### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = Your password was not changed

changed-title = Your password was changed
changed-text = Microsoft has confirmed the change.
changed-next = Use your new password from now on.

missing-text = A field was left empty.
missing-next = Please fill in all three fields.
missing-current = Type your current password.
missing-new = Type a new password.
missing-confirm = Type the new password a second time.

confirmation-differs-text = The two new passwords are not the same.
confirmation-differs-next = Type the new password again in both fields.

same-as-current-text = The new password is the same as the current one.
same-as-current-next = Choose a different one.

too-short-text = The new password is too short.
# $shortest (Number) - the fewest characters, 8 or more
too-short-next = Use at least { $shortest } characters.

too-long-text = The new password is too long.
too-long-next = Use at most 256 characters.

too-few-kinds-text = The new password has too few kinds of characters.
too-few-kinds-next = Use at least three of these: small letters, capital letters, numbers, symbols.

unsupported-characters-text = The new password has a character that Microsoft does not accept.
unsupported-characters-next = Use only letters from A to Z without accents, numbers, spaces and the symbols in the list.

wrong-current-password-text = Microsoft says that this is not your current password.
wrong-current-password-next = Check it and type it again.

refused-by-policy-text = Microsoft did not accept the new password, and does not say which rule it breaks.
refused-by-policy-next = It may be too common, have a blocked word, your name or your organisation’s name in it, or be the same as your last password. Try a longer password with several words that do not belong together.

too-many-attempts-title = Please wait before you try again
too-many-attempts-text = There were too many tries in a short time. We did not send this one to Microsoft, so it changed nothing.

elsewhere-title = You cannot change this password here
guest-account-text = You are a guest here. Your password is kept by another organisation.
guest-account-next = Change it where that organisation tells you to, or ask the help desk of that organisation.
federated-account-text = Your organisation keeps this password in its own sign-in system, not with Microsoft.
federated-account-next = Change it in that system, or ask your help desk where to find it.
personal-account-text = This is a personal Microsoft account. Its password is not kept by an organisation.
personal-account-next = Change it on Microsoft’s own website, or sign in here with your work or school account.
synced-account-text = This password is kept on your organisation’s own servers. It has to be changed there.
synced-account-next = On a Windows computer in your organisation’s network, press Ctrl+Alt+Delete and choose “Change a password”. Or ask your help desk.

sign-in-expired-title = Please sign in again
sign-in-expired-text = Your sign-in has ended. Nothing was changed.
sign-in-expired-next = Sign in again, then type your passwords once more.

more-verification-needed-title = Microsoft wants to check once more that it is you
more-verification-needed-text = A rule of your organisation asks for another check before this password can be changed. Nothing was changed.
more-verification-needed-next = Sign in again and answer what Microsoft asks. If you come back to this page, call your help desk and read out the code below.

request-refused-title = We stopped this request
request-refused-text = It did not come from this site’s own page. Nothing was changed.
request-refused-next = Open the form again and send it from there.

throttled-title = Microsoft asks you to wait
throttled-text = Microsoft has too many requests right now. Your password was not changed.

microsoft-unavailable-title = Microsoft is not available right now
microsoft-unavailable-text = We could not reach Microsoft, or it could not take our request. Nothing was changed.
microsoft-unavailable-sign-in = We could not reach Microsoft to sign you in. Nothing was changed.

outcome-unknown-title = Your password may have been changed
outcome-unknown-text = We sent the request, but the answer did not come back.
outcome-unknown-next = Try to sign in with your new password first. If that fails, use the old one. If neither works, call your help desk and read out the code below.
outcome-unknown-looked = We looked again just now. Microsoft does not show a change yet. That can take some minutes, so it does not mean that the change failed.

permission-missing-title = This site may not change your password
permission-missing-text = Microsoft did not allow this site to change your password. Nothing was changed.
permission-missing-next = You did nothing wrong, and you cannot fix this. The people who run this site have to. Please call your help desk and read out the code below.

unexpected-answer-title = Your password was most likely not changed
unexpected-answer-text = Microsoft answered in a way that we do not know. So we cannot be sure.
unexpected-answer-next = Use your old password first. If it no longer works, try the new one. Please call your help desk and read out the code below.

session-store-unavailable-title = Please come back a little later
session-store-unavailable-text = This site cannot let anybody in right now.
