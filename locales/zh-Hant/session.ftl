### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] 您只有不到一分鐘的時間送出此表單。之後需要重新登入。
       *[other] 您有 { $minutes } 分鐘的時間送出此表單。之後需要重新登入。
    }
session-ends = 大約 { $minutes } 分鐘後，您將登出。屆時您輸入的內容會遺失。
session-stay = 保持登入
session-kept = 您仍在登入狀態。
session-over = 您現在很可能已登出。請重新登入。
