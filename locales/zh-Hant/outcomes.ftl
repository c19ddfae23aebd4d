### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = 您的密碼沒有變更

changed-title = 您的密碼已變更
changed-text = Microsoft 已確認變更。
changed-next = 從現在起，請使用新密碼。

missing-text = 有一個欄位沒有填寫。
missing-next = 請填寫全部三個欄位。
missing-current = 請輸入目前的密碼。
missing-new = 請輸入新密碼。
missing-confirm = 請再次輸入新密碼。

confirmation-differs-text = 兩次輸入的新密碼不相同。
confirmation-differs-next = 請在兩個欄位中重新輸入新密碼。

same-as-current-text = 新密碼與目前的密碼相同。
same-as-current-next = 請選擇另一個密碼。

too-short-text = 新密碼太短。
too-short-next = 請至少使用 { $shortest } 個字元。

too-long-text = 新密碼太長。
too-long-next = 請最多使用 256 個字元。

too-few-kinds-text = 新密碼的字元種類太少。
too-few-kinds-next = 請至少使用以下三種：小寫字母、大寫字母、數字、符號。

unsupported-characters-text = 新密碼中有 Microsoft 不接受的字元。
unsupported-characters-next = 請只使用不帶重音符號的英文字母 A 到 Z、數字、空格以及清單中的符號。

wrong-current-password-text = Microsoft 表示，這不是您目前的密碼。
wrong-current-password-next = 請檢查後重新輸入。

refused-by-policy-text = Microsoft 沒有接受新密碼，也沒有說明它違反了哪一項規則。
refused-by-policy-next = 它可能太常見，可能含有禁用詞、您的姓名或貴組織的名稱，也可能與上一個密碼相同。請試試更長的密碼，由幾個互不相關的單字組成。

too-many-attempts-title = 請稍候，然後再試
too-many-attempts-text = 短時間內嘗試的次數太多。這一次我們沒有傳送給 Microsoft，所以什麼都沒有變更。

elsewhere-title = 您不能在這裡變更此密碼
guest-account-text = 您在這裡是來賓。您的密碼由另一個組織保管。
guest-account-next = 請依那個組織的說明變更密碼，或聯絡它的技術支援人員。
federated-account-text = 貴組織在自己的登入系統中保管此密碼，而不是在 Microsoft。
federated-account-next = 請在那個系統中變更密碼，或向技術支援人員詢問它在哪裡。
personal-account-text = 這是個人 Microsoft 帳戶。它的密碼不由任何組織保管。
personal-account-next = 請在 Microsoft 自己的網站上變更密碼，或用您的公司或學校帳戶在這裡登入。
synced-account-text = 此密碼存放在貴組織自己的伺服器上，必須在那裡變更。
synced-account-next = 請在貴組織網路中的 Windows 電腦上按 Ctrl+Alt+Delete，然後選擇「變更密碼」。或聯絡技術支援人員。

sign-in-expired-title = 請重新登入
sign-in-expired-text = 您的登入已結束。沒有任何變更。
sign-in-expired-next = 請重新登入，然後再輸入一次密碼。

more-verification-needed-title = Microsoft 想再次確認是您本人
more-verification-needed-text = 貴組織有一項規則，要求在變更此密碼之前再驗證一次。沒有任何變更。
more-verification-needed-next = 請重新登入，並依 Microsoft 的要求回答。如果您又回到此頁面，請致電技術支援人員，並唸出下面的代碼。

request-refused-title = 我們阻止了此要求
request-refused-text = 它不是從此網站自己的頁面送出的。沒有任何變更。
request-refused-next = 請重新開啟表單，並從那裡送出。

throttled-title = Microsoft 請您稍候
throttled-text = Microsoft 現在收到的要求太多。您的密碼沒有變更。

microsoft-unavailable-title = Microsoft 目前無法使用
microsoft-unavailable-text = 我們無法連線到 Microsoft，或它無法接受我們的要求。沒有任何變更。
microsoft-unavailable-sign-in = 我們無法連線到 Microsoft，所以您未能登入。沒有任何變更。

outcome-unknown-title = 您的密碼可能已變更
outcome-unknown-text = 我們傳送了要求，但沒有收到回覆。
outcome-unknown-next = 請先試著用新密碼登入。如果不行，再用舊密碼。如果都不行，請致電技術支援人員，並唸出下面的代碼。
outcome-unknown-looked = 我們剛才又查看了一次。Microsoft 還沒有顯示變更。這可能需要幾分鐘，所以並不表示變更失敗。

permission-missing-title = 此網站無權變更您的密碼
permission-missing-text = Microsoft 沒有允許此網站變更您的密碼。沒有任何變更。
permission-missing-next = 您沒有做錯什麼，這個問題也不是您能解決的。需要由管理此網站的人來解決。請致電技術支援人員，並唸出下面的代碼。

unexpected-answer-title = 您的密碼很可能沒有變更
unexpected-answer-text = 我們看不懂 Microsoft 的回覆，所以無法確定。
unexpected-answer-next = 請先使用舊密碼。如果它不再有效，再試新密碼。請致電技術支援人員，並唸出下面的代碼。

session-store-unavailable-title = 請稍後再來
session-store-unavailable-text = 此網站現在無法讓任何人進入。
