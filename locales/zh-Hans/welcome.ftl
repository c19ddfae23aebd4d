### The welcome page, and the page after the sign-out.

welcome-title = 更改密码
welcome-lead = 您可以在这里更改工作或学校帐户的密码。
welcome-step-sign-in = 在 Microsoft 自己的页面上登录。
welcome-step-type = 输入当前密码和新密码。
welcome-step-result = 我们会告诉您是否成功，以及接下来要做什么。
welcome-button = 登录
welcome-not-kept = 此网站不会保存您的密码。
welcome-forgotten = 忘记了当前密码？此网站无法重置它，但技术支持可以。

signed-out-title = 您已退出登录
signed-out-text = 您已退出此网站。
signed-out-microsoft = 在此浏览器中，您可能仍然登录着 Microsoft。如果有其他人使用这台电脑，请在那里也退出登录。
signed-out-microsoft-link = 退出 Microsoft
