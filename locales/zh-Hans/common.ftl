### What every page shares: the frame, the help block, links and waiting times.

skip-link = 跳到正文
footer-help = 帮助

contact-title = 获取帮助
contact-default = 请联系您的组织的 IT 技术支持。
contact-link = 打开技术支持页面
reference-label = 参考代码
reference-hint = 请准备好此代码。技术支持可以通过它了解发生了什么。

action-start = 前往起始页
action-form = 返回表单
action-sign-in = 重新登录
action-try-again = 重试
action-other-account = 使用其他帐户
action-check-again = 再次检查

again-later = 请在几分钟后重试。
again-in-seconds = 请在 { $seconds } 秒后重试。
again-in-minutes = 请在 { $minutes } 分钟后重试。
again-in-hours = 请在 { $hours } 小时后重试。

two-sentences = { $first }{ $second }
