### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] 此密码将在不到 1 天后过期。
       *[other] 此密码将在 { $days } 天后过期。
    }
account-expires-soon = 请现在就更改，这样您的工作不会中断。
account-overdue = 按照您的组织的规定，更改此密码的期限已过。请现在就更改。

account-change-at = 在 { $host } 上更改密码
account-guest-home = 那个组织很可能是 { $domain }。
account-manager = 您在使用密码管理器吗？它把此密码保存在 Microsoft 登录页面（例如 { $host }）的条目中。请在那里也更改一下。
