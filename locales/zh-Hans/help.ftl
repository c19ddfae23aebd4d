### The help page.

help-title = 帮助
help-lead = 大家最常问的问题和简短的回答。

help-stopped-title = 登录停在了 Microsoft 的页面上
help-stopped-lead = 这时，Microsoft 没有让您回到这里。它的页面会说明原因：
help-stopped-assigned-term = 没有访问权限
help-stopped-assigned = 您的帐户还没有获得此网站的访问权限。请向技术支持申请。
help-stopped-approval-term = 需要批准
help-stopped-approval = 您的组织尚未批准此网站。请告诉技术支持。
help-stopped-blocked-term = 被规则阻止
help-stopped-blocked = 您的组织不允许使用此设备、此网络或在此地点登录。请用您的组织的电脑试试。
help-stopped-locked-term = 帐户已锁定
help-stopped-locked = 在这里或您的某台设备上，错误密码输入了太多次。请等待几分钟。如果仍然锁定，请致电技术支持。

help-refused-title = 我的新密码被拒绝了
help-refused = 如果密码太常见，含有禁用词、您的姓名或您的组织的名称，或者与上一个密码相同，Microsoft 就会拒绝。它不会告诉我们是其中哪一种情况。
help-refused-tip = 请试试更长的密码，由几个互不相关的单词组成。

help-unknown-title = “您的密码可能已更改”
help-unknown = 我们把您的请求发送给了 Microsoft，但它的答复丢失了。我们从不重复发送请求，因为那样可能会锁定您的帐户。
help-unknown-next = 请先用新密码登录。如果不行，再用旧密码。

help-forgotten-title = 我忘记了当前密码
help-forgotten = 此网站只能更改您知道的密码。技术支持可以给您一个新密码。

help-kept-title = 我的密码在这里会怎样处理？
help-kept = 此网站只通过受保护的连接把密码传给 Microsoft 一次。它不会保存密码，也不会记录密码。
