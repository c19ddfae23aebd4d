### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Also sign me out everywhere
sign-out-everywhere-hint = Microsoft then ends your sign-ins on all computers, phones and tablets. You sign in there again with your new password. This is a good idea if somebody else may know your password, or if you lost a device. It takes some minutes, and some apps notice only after an hour or more.

sign-out-done-title = You will be signed out everywhere
sign-out-done = Microsoft has agreed to end your sign-ins on all devices. That takes some minutes, and some apps notice only after an hour or more.
sign-out-failed-title = We could not sign you out everywhere
sign-out-failed = Your new password is set. But Microsoft did not take our request to end your sign-ins on all devices.
sign-out-unknown-title = Perhaps you are not signed out everywhere
sign-out-unknown = Your new password is set. We asked Microsoft to end your sign-ins on all devices, but its answer did not come back.
sign-out-not-tried-title = We did not sign you out everywhere
sign-out-not-tried = We did not ask Microsoft to end your sign-ins on other devices, because we could not be sure in time that your password had changed.
sign-out-not-tried-unknown = We did not ask Microsoft to end your sign-ins on other devices, because it is not certain that your password has changed.
# $host (String) - the website that the link leads to, for example mysignins.microsoft.com
sign-out-yourself = Open { $host } to sign out everywhere
sign-out-yourself-hint = You can do it yourself: open this page, sign in with your new password, and choose “Sign out everywhere”.
sign-out-help-desk = If you want to be signed out everywhere, ask your help desk.

changed-signed-out = You are now signed out of this site.
changed-next-title = What happens next
# $host (String) - the website that the link leads to, for example intranet.example.com
changed-open = Open { $host }
changed-phone-title = Phone and tablet
changed-phone = Mail and other apps may ask you to sign in again. Use your new password. Some apps ask only after an hour or more.
changed-devices-title = Other computers and browsers
changed-devices = You may have to sign in there again, with your new password.
changed-windows-title = Windows
changed-windows = Do you sign in to Windows with this account? Connect to the internet, lock the computer, and unlock it with your new password. A PIN or fingerprint stays the same.
changed-network-title = Wi-Fi and VPN
changed-network = If they use this password, type the new one there soon. A device that keeps trying the old one can lock your account.
changed-manager-title = Password manager
# $host (String) - Microsoft’s sign-in website, for example login.microsoftonline.com
changed-manager = Change the entry for Microsoft’s sign-in page, for example { $host }. An entry for this site alone is not enough.
