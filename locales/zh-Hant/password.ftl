### The form.

password-title = 變更密碼
password-title-problem = 發生問題：變更密碼
password-signed-in = 目前登入身分：{ $name }。
password-age =
    { $days ->
        [0] 您變更此密碼還不到 1 天。
       *[other] 您在 { $days } 天前變更了此密碼。
    }
password-summary = 您的密碼沒有變更
password-account = 帳戶
password-current = 目前的密碼
password-new = 新密碼
password-confirm = 再次輸入新密碼
password-rules-title = 您的新密碼
password-rules-length = 長度為 { $shortest } 到 256 個字元
password-rules-kinds = 至少含有以下三種：小寫字母、大寫字母、數字、符號
password-rules-characters = 只含不帶重音符號的英文字母 A 到 Z、數字、空格以及以下符號：
password-rules-history = 與上一個密碼不同
password-tip = 小提示：幾個互不相關的單字，容易記住，又很難被猜到。
password-button = 變更密碼
password-busy = 我們正在變更您的密碼。這可能需要半分鐘。請不要關閉此頁面。
password-sign-out = 登出
password-tries-left = 您還可以嘗試 { $tries } 次，之後就需要等候。
password-tries-none = 您現在沒有嘗試機會了。
