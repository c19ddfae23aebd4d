### The help page.

help-title = 說明
help-lead = 大家最常問的問題和簡短的回答。

help-stopped-title = 登入停在 Microsoft 的頁面上
help-stopped-lead = 這時，Microsoft 沒有讓您回到這裡。它的頁面會說明原因：
help-stopped-assigned-term = 沒有存取權
help-stopped-assigned = 您的帳戶還沒有取得此網站的存取權。請向技術支援人員申請。
help-stopped-approval-term = 需要核准
help-stopped-approval = 貴組織尚未核准此網站。請告訴技術支援人員。
help-stopped-blocked-term = 被規則封鎖
help-stopped-blocked = 貴組織不允許使用此裝置、此網路，或在此地點登入。請用貴組織的電腦試試。
help-stopped-locked-term = 帳戶已鎖定
help-stopped-locked = 在這裡或您的某部裝置上，輸入錯誤密碼的次數太多。請等候幾分鐘。如果仍然鎖定，請致電技術支援人員。

help-refused-title = 我的新密碼被拒絕了
help-refused = 如果密碼太常見，含有禁用詞、您的姓名或貴組織的名稱，或與上一個密碼相同，Microsoft 就會拒絕。它不會告訴我們是其中哪一種情況。
help-refused-tip = 請試試更長的密碼，由幾個互不相關的單字組成。

help-unknown-title = 「您的密碼可能已變更」
help-unknown = 我們把您的要求傳送給 Microsoft，但它的回覆遺失了。我們從不重複傳送要求，因為那樣可能會鎖定您的帳戶。
help-unknown-next = 請先用新密碼登入。如果不行，再用舊密碼。

help-forgotten-title = 我忘記了目前的密碼
help-forgotten = 此網站只能變更您知道的密碼。技術支援人員可以給您一個新密碼。

help-kept-title = 我的密碼在這裡會怎樣處理？
help-kept = 此網站只透過受保護的連線把密碼傳給 Microsoft 一次。它不會保存密碼，也不會記錄密碼。
