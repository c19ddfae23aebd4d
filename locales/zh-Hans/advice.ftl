### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = 已满足
rule-open = 尚未满足
rule-later = 我们会在您提交表单时检查这一项。

strength =
    { $strength ->
        [weakest] 非常容易被猜到
        [weak] 容易被猜到
        [fair] 还可以更难猜一些
        [strong] 很难被猜到
       *[strongest] 非常难被猜到
    }

check-all-met = 新密码符合我们在这里能检查的所有规则。
check-open = 新密码还有 { $rules } 条规则没有满足。
confirm-same = 两次输入的新密码相同。

advice-title = Microsoft 可能不会接受您输入的新密码：
likely-title = 以下是我们的猜测，最有可能的排在最前面：

likely-name-next = Microsoft 经常不接受姓名或名称。请不要使用它们。换一种写法（例如用 0 代替 o）也没有用。
likely-word = 新密码里有“{ $word }”这个词，或者与它非常相似的词。这个词很容易被猜到，所以 Microsoft 很可能把整个词只算作 1 个字符。请至少再加 { $missing } 个字符。
likely-common = 新密码很可能是最常见的密码之一。请使用几个互不相关的单词。
likely-space = Microsoft 可能不把空格算作符号。请加上列表中的一个符号。
likely-name = 其中可能有您的姓名或您的组织的名称。请不要使用姓名或名称。
likely-used-before = 它可能与您以前用过的密码相同。请选择一个您从未在这里用过的密码。
likely-microsofts-list = Microsoft 有一份不公开的常用词列表，新密码可能与其中某个词太接近。请使用几个互不相关的单词。
likely-organisations-list = 您的组织可能有一份禁用词列表。请不要使用组织的名称、地点和产品名。
