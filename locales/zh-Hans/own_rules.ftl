### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = 新密码里有您的组织不允许使用的姓名或名称。
contains-given-name-text = 新密码里有您的名字。
contains-surname-text = 新密码里有您的姓氏。
contains-own-name-text = 新密码里有您姓名的一部分。
contains-sign-in-name-text = 新密码里有您的登录名。
contains-organisation-name-text = 新密码里有您的组织的名称。
contains-name-next = 姓名和名称很容易被猜到，所以您的组织不允许使用。请不要使用它们。换一种写法（例如用 0 代替 o）也没有用。

contains-banned-word-text = 新密码里有您的组织不允许使用的词。
contains-this-banned-word-text = 新密码里有“{ $word }”这个词。您的组织不允许使用这个词。
contains-banned-word-next = 请不要使用这个词。换一种写法（例如用 0 代替 o）也没有用。

breached-text = 新密码出现在被盗密码的列表中。也许是别人选了同一个密码。
breached-next = 有人入侵帐户时，会最先尝试这样的密码。请选择另一个密码。

too-weak-text = 新密码太容易被猜到，达不到您的组织的要求。
too-weak-next = 请把它加长。几个互不相关的单词，容易记住，又很难被猜到。

password-rules-names = 不含您的姓名、登录名或您的组织的名称
password-rules-words = 不含您的组织不允许使用的词
password-rules-leaks = 不在被盗密码的列表中
password-rules-strength = 很难被猜到
