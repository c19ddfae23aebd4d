### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] 此密碼將在不到 1 天後到期。
       *[other] 此密碼將在 { $days } 天後到期。
    }
account-expires-soon = 請現在就變更，這樣您的工作不會中斷。
account-overdue = 依照貴組織的規定，變更此密碼的期限已過。請現在就變更。

account-change-at = 在 { $host } 變更密碼
account-guest-home = 那個組織很可能是 { $domain }。
account-manager = 您有使用密碼管理工具嗎？它把此密碼儲存在 Microsoft 登入頁面（例如 { $host }）的項目中。請在那裡也變更一下。
