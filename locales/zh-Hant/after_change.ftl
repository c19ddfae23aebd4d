### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = 同時將我從所有位置登出
sign-out-everywhere-hint = 之後，Microsoft 會結束您在所有電腦、手機和平板電腦上的登入。您需要在那些裝置上用新密碼重新登入。如果可能有別人知道您的密碼，或您遺失了裝置，建議這樣做。這需要幾分鐘，有些應用程式要過一小時或更久才會生效。

sign-out-done-title = 您將從所有位置登出
sign-out-done = Microsoft 已同意結束您在所有裝置上的登入。這需要幾分鐘，有些應用程式要過一小時或更久才會生效。
sign-out-failed-title = 我們無法將您從所有位置登出
sign-out-failed = 您的新密碼已設定完成。但是，我們要求 Microsoft 結束您在所有裝置上的登入，它沒有接受。
sign-out-unknown-title = 您可能沒有從所有位置登出
sign-out-unknown = 您的新密碼已設定完成。我們已要求 Microsoft 結束您在所有裝置上的登入，但沒有收到回覆。
sign-out-not-tried-title = 我們沒有將您從所有位置登出
sign-out-not-tried = 我們沒有要求 Microsoft 結束您在其他裝置上的登入，因為未能及時確定您的密碼已經變更。
sign-out-not-tried-unknown = 我們沒有要求 Microsoft 結束您在其他裝置上的登入，因為無法確定您的密碼已經變更。
sign-out-yourself = 開啟 { $host } 以從所有位置登出
sign-out-yourself-hint = 您可以自己操作：開啟此頁面，用新密碼登入，然後選擇「從所有位置登出」。
sign-out-help-desk = 如果您希望從所有位置登出，請聯絡技術支援人員。

changed-signed-out = 您現在已登出此網站。
changed-next-title = 接下來會怎樣
changed-open = 開啟 { $host }
changed-phone-title = 手機和平板電腦
changed-phone = 郵件和其他應用程式可能會要求您重新登入。請使用新密碼。有些應用程式要過一小時或更久才會要求。
changed-devices-title = 其他電腦和瀏覽器
changed-devices = 您可能需要在那裡用新密碼重新登入。
changed-windows-title = Windows
changed-windows = 您用此帳戶登入 Windows 嗎？請連上網際網路，鎖定電腦，然後用新密碼解除鎖定。PIN 或指紋維持不變。
changed-network-title = Wi-Fi 和 VPN
changed-network = 如果它們使用此密碼，請儘快在那裡輸入新密碼。如果有裝置一直用舊密碼嘗試，您的帳戶可能會被鎖定。
changed-manager-title = 密碼管理工具
changed-manager = 請變更 Microsoft 登入頁面（例如 { $host }）的項目。只有此網站的項目是不夠的。
