### Why a sign-in did not work.

cancelled-title = The sign-in was stopped
cancelled-text = It was stopped before it was complete. Nothing was changed.
cancelled-next = Sign in again when you are ready.

expired-title = This sign-in is too old
expired-text = It took too long, or the sign-in page was opened a second time. Nothing was changed.
expired-next = Please start again.

not-started-here-title = This sign-in did not begin here
not-started-here-text = This browser did not start it. Perhaps another browser did, or cookies are blocked.
not-started-here-next = Start again in this browser, and allow cookies for this site.

wrong-account-title = Please use your work or school account
wrong-account-text = The account that signed in does not belong to this organisation.
wrong-account-next = Start again and choose the account of this organisation.

not-assigned-title = You do not have access to this site
not-assigned-text = Your sign-in worked, but nobody has given your account access to this site.
not-assigned-next = Please ask your help desk for access, and read out the code below.

blocked-by-policy-title = A rule of your organisation stopped the sign-in
blocked-by-policy-text = Such a rule can depend on your device, your network or the place where you are.
blocked-by-policy-next = Try again from a computer or network of your organisation. If that does not help, call your help desk and read out the code below.

account-locked-title = Your account is locked for a while
account-locked-text = Microsoft has seen too many wrong passwords, or a sign-in that looked wrong.
account-locked-next = Wait some minutes, then try again. If that does not help, call your help desk and read out the code below.

account-disabled-title = Your account is switched off
account-disabled-text = Microsoft says that this account may not sign in.
account-disabled-next = Please call your help desk and read out the code below.

password-expired-title = Your password has expired
password-expired-text = It has to be changed on Microsoft’s own sign-in page, before any other site lets you in.
password-expired-next = Sign in at office.com, and choose a new password when Microsoft asks for one.

consent-missing-title = This site still needs an approval
consent-missing-text = Your organisation has not yet allowed this site to change passwords.
consent-missing-next = You cannot fix this. Please call your help desk and read out the code below.

invalid-token-title = We could not check your sign-in
invalid-token-text = The answer that came back did not pass our safety checks, so we did not use it.
invalid-token-next = Please try again. If you see this page again, call your help desk and read out the code below.

portal-misconfigured-title = This site is not set up correctly
portal-misconfigured-text = Microsoft did not accept the settings of this site. You did nothing wrong.
portal-misconfigured-next = The people who run this site have to fix it. Please call your help desk and read out the code below.
