### What can go wrong on any website.

not-found-title = 找不到頁面
not-found-text = 這個網址沒有頁面。
not-found-next = 請檢查網址，或前往起始頁面。

method-not-allowed-title = 此頁面不能這樣使用
method-not-allowed-text = 瀏覽器要求此頁面的方式不受支援。沒有任何變更。

too-large-title = 內容太多了
too-large-text = 傳送的內容超出此網站能接受的大小。沒有任何變更。

bad-request-title = 我們無法讀取內容
bad-request-text = 傳送的內容已損壞或不完整。沒有任何變更。

start-again-next = 請從起始頁面重新開始。

internal-error-title = 我們這邊出了問題
internal-error-text = 您沒有做錯什麼。如果您剛剛送出了新密碼，我們無法確定它是否已變更。
internal-error-next = 如果是這樣，請先試著用新密碼登入，再試舊密碼。如果需要協助，請致電技術支援人員，並唸出下面的代碼。
