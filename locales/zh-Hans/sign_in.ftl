### Why a sign-in did not work.

cancelled-title = 登录已停止
cancelled-text = 登录在完成之前停止了。没有任何更改。
cancelled-next = 准备好之后，请重新登录。

expired-title = 这次登录已过期
expired-text = 用时太长，或者登录页面被打开了两次。没有任何更改。
expired-next = 请重新开始。

not-started-here-title = 这次登录不是从这里开始的
not-started-here-text = 它不是由此浏览器开始的。可能是在另一个浏览器中开始的，也可能是 Cookie 被阻止了。
not-started-here-next = 请在此浏览器中重新开始，并允许此网站使用 Cookie。

wrong-account-title = 请使用您的工作或学校帐户
wrong-account-text = 登录的帐户不属于此组织。
wrong-account-next = 请重新开始，并选择此组织的帐户。

not-assigned-title = 您没有此网站的访问权限
not-assigned-text = 您的登录成功了，但还没有人给您的帐户此网站的访问权限。
not-assigned-next = 请向技术支持申请访问权限，并念出下面的代码。

blocked-by-policy-title = 您的组织的一条规则阻止了登录
blocked-by-policy-text = 这样的规则可能与您的设备、网络或您所在的地点有关。
blocked-by-policy-next = 请在您的组织的电脑或网络上重试。如果还是不行，请致电技术支持，并念出下面的代码。

account-locked-title = 您的帐户暂时被锁定
account-locked-text = Microsoft 发现输入了太多次错误密码，或者有一次登录看起来不正常。
account-locked-next = 请等待几分钟，然后重试。如果还是不行，请致电技术支持，并念出下面的代码。

account-disabled-title = 您的帐户已停用
account-disabled-text = Microsoft 表示，此帐户不能登录。
account-disabled-next = 请致电技术支持，并念出下面的代码。

password-expired-title = 您的密码已过期
password-expired-text = 必须先在 Microsoft 自己的登录页面上更改密码，其他网站才会让您进入。
password-expired-next = 请在 office.com 登录，并在 Microsoft 提示时选择新密码。

consent-missing-title = 此网站还需要批准
consent-missing-text = 您的组织尚未允许此网站更改密码。
consent-missing-next = 这个问题不是您能解决的。请致电技术支持，并念出下面的代码。

invalid-token-title = 我们无法核实您的登录
invalid-token-text = 返回的答复没有通过我们的安全检查，所以我们没有使用它。
invalid-token-next = 请重试。如果您再次看到此页面，请致电技术支持，并念出下面的代码。

portal-misconfigured-title = 此网站的设置不正确
portal-misconfigured-text = Microsoft 没有接受此网站的设置。您没有做错什么。
portal-misconfigured-next = 需要由管理此网站的人来解决。请致电技术支持，并念出下面的代码。
