### Why a sign-in did not work.

cancelled-title = 登入已停止
cancelled-text = 登入在完成之前停止了。沒有任何變更。
cancelled-next = 準備好之後，請重新登入。

expired-title = 這次登入已過期
expired-text = 花費的時間太長，或登入頁面被開啟了兩次。沒有任何變更。
expired-next = 請重新開始。

not-started-here-title = 這次登入不是從這裡開始的
not-started-here-text = 它不是由此瀏覽器開始的。可能是在另一個瀏覽器中開始的，也可能是 Cookie 被封鎖了。
not-started-here-next = 請在此瀏覽器中重新開始，並允許此網站使用 Cookie。

wrong-account-title = 請使用您的公司或學校帳戶
wrong-account-text = 登入的帳戶不屬於此組織。
wrong-account-next = 請重新開始，並選擇此組織的帳戶。

not-assigned-title = 您沒有此網站的存取權
not-assigned-text = 您的登入成功了，但還沒有人給您的帳戶此網站的存取權。
not-assigned-next = 請向技術支援人員申請存取權，並唸出下面的代碼。

blocked-by-policy-title = 貴組織的一項規則阻止了登入
blocked-by-policy-text = 這樣的規則可能與您的裝置、網路或您所在的地點有關。
blocked-by-policy-next = 請在貴組織的電腦或網路上再試一次。如果還是不行，請致電技術支援人員，並唸出下面的代碼。

account-locked-title = 您的帳戶暫時被鎖定
account-locked-text = Microsoft 發現輸入錯誤密碼的次數太多，或有一次登入看起來不正常。
account-locked-next = 請等候幾分鐘，然後再試一次。如果還是不行，請致電技術支援人員，並唸出下面的代碼。

account-disabled-title = 您的帳戶已停用
account-disabled-text = Microsoft 表示，此帳戶不能登入。
account-disabled-next = 請致電技術支援人員，並唸出下面的代碼。

password-expired-title = 您的密碼已到期
password-expired-text = 必須先在 Microsoft 自己的登入頁面上變更密碼，其他網站才會讓您進入。
password-expired-next = 請在 office.com 登入，並在 Microsoft 提示時選擇新密碼。

consent-missing-title = 此網站還需要核准
consent-missing-text = 貴組織尚未允許此網站變更密碼。
consent-missing-next = 這個問題不是您能解決的。請致電技術支援人員，並唸出下面的代碼。

invalid-token-title = 我們無法核對您的登入
invalid-token-text = 傳回的回覆沒有通過我們的安全檢查，所以我們沒有使用它。
invalid-token-next = 請再試一次。如果您再次看到此頁面，請致電技術支援人員，並唸出下面的代碼。

portal-misconfigured-title = 此網站的設定不正確
portal-misconfigured-text = Microsoft 沒有接受此網站的設定。您沒有做錯什麼。
portal-misconfigured-next = 需要由管理此網站的人來解決。請致電技術支援人員，並唸出下面的代碼。
