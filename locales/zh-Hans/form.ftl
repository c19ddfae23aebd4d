### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = 显示密码
hide-password = 隐藏密码
password-is-shown = 您的密码正显示在屏幕上。
password-is-hidden = 您的密码已隐藏。
caps-lock = 大写锁定（Caps Lock）已打开。

suggest-button = 推荐一个密码
suggest-another = 换一个
suggest-title = 为您推荐的密码
suggest-text = 没有其他人看到过它，此网站也不会保存它。请在更改密码之前把它写下来，或者保存到密码管理器中。
suggest-how = 请把它输入到新密码的两个框中。
suggest-use = 使用此密码
suggest-used = 推荐的密码已填入新密码的两个框中。
