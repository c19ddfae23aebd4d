### What every page shares: the frame, the help block, links and waiting times.

skip-link = 跳到主要內容
footer-help = 說明

contact-title = 取得協助
contact-default = 請聯絡貴組織的 IT 技術支援人員。
contact-link = 開啟技術支援頁面
reference-label = 參考代碼
reference-hint = 請準備好此代碼。技術支援人員可以透過它了解發生了什麼事。

action-start = 前往起始頁面
action-form = 返回表單
action-sign-in = 重新登入
action-try-again = 再試一次
action-other-account = 使用其他帳戶
action-check-again = 再次檢查

again-later = 請在幾分鐘後再試一次。
again-in-seconds = 請在 { $seconds } 秒後再試一次。
again-in-minutes = 請在 { $minutes } 分鐘後再試一次。
again-in-hours = 請在 { $hours } 小時後再試一次。

two-sentences = { $first }{ $second }
