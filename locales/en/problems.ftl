### What can go wrong on any website.

not-found-title = Page not found
not-found-text = There is no page at this address.
not-found-next = Check the address, or go to the start page.

method-not-allowed-title = This page does not work that way
method-not-allowed-text = The browser asked for this page in a way that it does not support. Nothing was changed.

too-large-title = That was too much
too-large-text = More was sent than this site accepts. Nothing was changed.

bad-request-title = We could not read that
bad-request-text = What was sent was damaged or not complete. Nothing was changed.

start-again-next = Please start again from the start page.

internal-error-title = Something went wrong on our side
internal-error-text = You did nothing wrong. If you had just sent a new password, we cannot say if your password was changed.
internal-error-next = In that case, try to sign in with the new password first, and then with the old one. If you need help, call your help desk and read out the code below.
