### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds = { $seconds } 秒後，您會多一次嘗試機會。
tries-back-in-minutes = { $minutes } 分鐘後，您會多一次嘗試機會。
tries-back-in-hours = { $hours } 小時後，您會多一次嘗試機會。

repeated-password-text = Microsoft 已經告訴過我們，這不是您目前的密碼。
repeated-password-next = 所以我們沒有再次傳送，您的嘗試機會也沒有減少。請檢查後重新輸入。如果您確定它是正確的，請再送出一次。那時我們會再次詢問 Microsoft，並算作一次嘗試。
