### The welcome page, and the page after the sign-out.

welcome-title = 變更密碼
welcome-lead = 您可以在這裡變更公司或學校帳戶的密碼。
welcome-step-sign-in = 在 Microsoft 自己的頁面上登入。
welcome-step-type = 輸入目前的密碼和新密碼。
welcome-step-result = 我們會告訴您是否成功，以及接下來要做什麼。
welcome-button = 登入
welcome-not-kept = 此網站不會保存您的密碼。
welcome-forgotten = 忘記了目前的密碼？此網站無法重設它，但技術支援人員可以。

signed-out-title = 您已登出
signed-out-text = 您已登出此網站。
signed-out-microsoft = 在此瀏覽器中，您可能仍然登入 Microsoft。如果有其他人使用這部電腦，請在那裡也登出。
signed-out-microsoft-link = 登出 Microsoft
