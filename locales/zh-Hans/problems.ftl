### What can go wrong on any website.

not-found-title = 找不到页面
not-found-text = 这个地址没有页面。
not-found-next = 请检查地址，或者前往起始页。

method-not-allowed-title = 此页面不能这样使用
method-not-allowed-text = 浏览器请求此页面的方式不受支持。没有任何更改。

too-large-title = 内容太多了
too-large-text = 发送的内容超出了此网站能接受的大小。没有任何更改。

bad-request-title = 我们无法读取内容
bad-request-text = 发送的内容已损坏或不完整。没有任何更改。

start-again-next = 请从起始页重新开始。

internal-error-title = 我们这边出了问题
internal-error-text = 您没有做错什么。如果您刚刚提交了新密码，我们无法确定它是否已更改。
internal-error-next = 如果是这样，请先试着用新密码登录，再试旧密码。如果需要帮助，请致电技术支持，并念出下面的代码。
