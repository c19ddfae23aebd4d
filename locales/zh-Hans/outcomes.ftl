### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = 您的密码没有更改

changed-title = 您的密码已更改
changed-text = Microsoft 已确认更改。
changed-next = 从现在起，请使用新密码。

missing-text = 有一项没有填写。
missing-next = 请填写全部三项。
missing-current = 请输入当前密码。
missing-new = 请输入新密码。
missing-confirm = 请再次输入新密码。

confirmation-differs-text = 两次输入的新密码不相同。
confirmation-differs-next = 请在两个框中重新输入新密码。

same-as-current-text = 新密码与当前密码相同。
same-as-current-next = 请选择另一个密码。

too-short-text = 新密码太短。
too-short-next = 请至少使用 { $shortest } 个字符。

too-long-text = 新密码太长。
too-long-next = 请最多使用 256 个字符。

too-few-kinds-text = 新密码的字符种类太少。
too-few-kinds-next = 请至少使用以下三种：小写字母、大写字母、数字、符号。

unsupported-characters-text = 新密码中有 Microsoft 不接受的字符。
unsupported-characters-next = 请只使用不带重音符号的英文字母 A 到 Z、数字、空格以及列表中的符号。

wrong-current-password-text = Microsoft 表示，这不是您的当前密码。
wrong-current-password-next = 请检查后重新输入。

refused-by-policy-text = Microsoft 没有接受新密码，也没有说明它违反了哪条规则。
refused-by-policy-next = 它可能太常见，可能含有禁用词、您的姓名或您的组织的名称，也可能与上一个密码相同。请试试更长的密码，由几个互不相关的单词组成。

too-many-attempts-title = 请稍等，然后再试
too-many-attempts-text = 短时间内尝试的次数太多。这一次我们没有发送给 Microsoft，所以什么都没有更改。

elsewhere-title = 您不能在这里更改此密码
guest-account-text = 您在这里是来宾。您的密码由另一个组织保管。
guest-account-next = 请按那个组织的说明更改密码，或者联系它的技术支持。
federated-account-text = 您的组织在自己的登录系统中保管此密码，而不是在 Microsoft。
federated-account-next = 请在那个系统中更改密码，或者向技术支持询问它在哪里。
personal-account-text = 这是个人 Microsoft 帐户。它的密码不由任何组织保管。
personal-account-next = 请在 Microsoft 自己的网站上更改密码，或者用您的工作或学校帐户在这里登录。
synced-account-text = 此密码保存在您的组织自己的服务器上，必须在那里更改。
synced-account-next = 请在您的组织网络中的 Windows 电脑上按 Ctrl+Alt+Delete，然后选择“更改密码”。或者联系技术支持。

sign-in-expired-title = 请重新登录
sign-in-expired-text = 您的登录已结束。没有任何更改。
sign-in-expired-next = 请重新登录，然后再输入一次密码。

more-verification-needed-title = Microsoft 想再次确认是您本人
more-verification-needed-text = 您的组织有一条规则，要求在更改此密码之前再验证一次。没有任何更改。
more-verification-needed-next = 请重新登录，并按 Microsoft 的要求回答。如果您又回到此页面，请致电技术支持，并念出下面的代码。

request-refused-title = 我们阻止了此请求
request-refused-text = 它不是从此网站自己的页面发出的。没有任何更改。
request-refused-next = 请重新打开表单，并从那里提交。

throttled-title = Microsoft 请您稍等
throttled-text = Microsoft 现在收到的请求太多。您的密码没有更改。

microsoft-unavailable-title = Microsoft 目前不可用
microsoft-unavailable-text = 我们无法连接到 Microsoft，或者它无法接受我们的请求。没有任何更改。
microsoft-unavailable-sign-in = 我们无法连接到 Microsoft，所以您未能登录。没有任何更改。

outcome-unknown-title = 您的密码可能已更改
outcome-unknown-text = 我们发送了请求，但没有收到答复。
outcome-unknown-next = 请先试着用新密码登录。如果不行，再用旧密码。如果都不行，请致电技术支持，并念出下面的代码。
outcome-unknown-looked = 我们刚才又查看了一次。Microsoft 还没有显示更改。这可能需要几分钟，所以并不表示更改失败。

permission-missing-title = 此网站无权更改您的密码
permission-missing-text = Microsoft 没有允许此网站更改您的密码。没有任何更改。
permission-missing-next = 您没有做错什么，这个问题也不是您能解决的。需要由管理此网站的人来解决。请致电技术支持，并念出下面的代码。

unexpected-answer-title = 您的密码很可能没有更改
unexpected-answer-text = 我们看不懂 Microsoft 的答复，所以不能确定。
unexpected-answer-next = 请先使用旧密码。如果它不再有效，再试新密码。请致电技术支持，并念出下面的代码。

session-store-unavailable-title = 请稍后再来
session-store-unavailable-text = 此网站现在无法让任何人进入。
