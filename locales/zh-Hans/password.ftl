### The form.

password-title = 更改密码
password-title-problem = 出现问题：更改密码
password-signed-in = 已登录为 { $name }。
password-age =
    { $days ->
        [0] 您更改此密码还不到 1 天。
       *[other] 您在 { $days } 天前更改了此密码。
    }
password-summary = 您的密码没有更改
password-account = 帐户
password-current = 当前密码
password-new = 新密码
password-confirm = 再次输入新密码
password-rules-title = 您的新密码
password-rules-length = 长度为 { $shortest } 到 256 个字符
password-rules-kinds = 至少含有以下三种：小写字母、大写字母、数字、符号
password-rules-characters = 只含不带重音符号的英文字母 A 到 Z、数字、空格以及以下符号：
password-rules-history = 与上一个密码不同
password-tip = 小提示：几个互不相关的单词，容易记住，又很难被猜到。
password-button = 更改密码
password-busy = 我们正在更改您的密码。这可能需要半分钟。请不要关闭此页面。
password-sign-out = 退出登录
password-tries-left = 您还可以尝试 { $tries } 次，之后就需要等待。
password-tries-none = 您现在没有尝试机会了。
