### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] This password expires in less than a day.
        [one] This password expires in 1 day.
       *[other] This password expires in { $days } days.
    }
account-expires-soon = Please change it now. Then you can keep working without a break.
account-overdue = Your organisation’s rules say that this password should have been changed by now. Please change it now.

# $host (String) - the website that the link leads to, for example account.microsoft.com
account-change-at = Change your password at { $host }
# $domain (String) - the guest’s own organisation as far as its name can be told, for example partner.example
account-guest-home = Most likely, this is { $domain }.
# $host (String) - Microsoft’s sign-in website, for example login.microsoftonline.com
account-manager = Do you use a password manager? It has this password in its entry for Microsoft’s sign-in page, for example { $host }. Change it there too.
