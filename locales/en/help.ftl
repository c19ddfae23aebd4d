### The help page.

help-title = Help
help-lead = Short answers to what people ask most.

help-stopped-title = The sign-in stopped on Microsoft’s page
help-stopped-lead = Then Microsoft did not let you come back here. Microsoft’s page says why:
help-stopped-assigned-term = You have no access
help-stopped-assigned = Your account has not been given access to this site. Ask your help desk for it.
help-stopped-approval-term = Approval needed
help-stopped-approval = Your organisation has not yet approved this site. Tell your help desk.
help-stopped-blocked-term = Blocked by a rule
help-stopped-blocked = Your organisation does not allow this device, network or place. Try a computer of your organisation.
help-stopped-locked-term = Account locked
help-stopped-locked = The wrong password was typed too often, here or on one of your devices. Wait some minutes. If it stays locked, call your help desk.

help-refused-title = My new password was refused
help-refused = Microsoft refuses passwords that are too common, that have a blocked word, your name or your organisation’s name in them, or that are the same as your last one. It does not tell us which of these it was.
help-refused-tip = Try a longer password with several words that do not belong together.

help-unknown-title = “Your password may have been changed”
help-unknown = We sent your request to Microsoft, but its answer got lost. We never send a request twice, because that could lock your account.
help-unknown-next = Sign in with the new password first. If that fails, use the old one.

help-forgotten-title = I forgot my current password
help-forgotten = This site can only change a password that you know. Your help desk can give you a new one.

help-kept-title = What happens to my passwords here?
help-kept = This site passes them to Microsoft once, over a protected connection. It does not keep them and does not write them down.
