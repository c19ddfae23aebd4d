### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = 同时在所有位置退出登录
sign-out-everywhere-hint = 之后，Microsoft 会结束您在所有电脑、手机和平板电脑上的登录。您需要在那些设备上用新密码重新登录。如果可能有别人知道您的密码，或者您丢失了设备，建议这样做。这需要几分钟，有些应用要过一小时或更久才会生效。

sign-out-done-title = 您将在所有位置退出登录
sign-out-done = Microsoft 已同意结束您在所有设备上的登录。这需要几分钟，有些应用要过一小时或更久才会生效。
sign-out-failed-title = 我们未能让您在所有位置退出登录
sign-out-failed = 您的新密码已设置好。但是，我们请求 Microsoft 结束您在所有设备上的登录，它没有接受。
sign-out-unknown-title = 您可能没有在所有位置退出登录
sign-out-unknown = 您的新密码已设置好。我们已请求 Microsoft 结束您在所有设备上的登录，但没有收到它的答复。
sign-out-not-tried-title = 我们没有让您在所有位置退出登录
sign-out-not-tried = 我们没有请求 Microsoft 结束您在其他设备上的登录，因为未能及时确定您的密码已经更改。
sign-out-not-tried-unknown = 我们没有请求 Microsoft 结束您在其他设备上的登录，因为不能确定您的密码已经更改。
sign-out-yourself = 打开 { $host } 以在所有位置退出登录
sign-out-yourself-hint = 您可以自己操作：打开此页面，用新密码登录，然后选择“在所有位置注销”。
sign-out-help-desk = 如果您希望在所有位置退出登录，请联系技术支持。

changed-signed-out = 您现在已退出此网站。
changed-next-title = 接下来会怎样
changed-open = 打开 { $host }
changed-phone-title = 手机和平板电脑
changed-phone = 邮件和其他应用可能会要求您重新登录。请使用新密码。有些应用要过一小时或更久才会要求。
changed-devices-title = 其他电脑和浏览器
changed-devices = 您可能需要在那里用新密码重新登录。
changed-windows-title = Windows
changed-windows = 您用此帐户登录 Windows 吗？请连接到互联网，锁定电脑，然后用新密码解锁。PIN 或指纹保持不变。
changed-network-title = Wi-Fi 和 VPN
changed-network = 如果它们使用此密码，请尽快在那里输入新密码。如果有设备一直用旧密码尝试，您的帐户可能会被锁定。
changed-manager-title = 密码管理器
changed-manager = 请更改 Microsoft 登录页面（例如 { $host }）的条目。只有此网站的条目是不够的。
