### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = 顯示密碼
hide-password = 隱藏密碼
password-is-shown = 您的密碼正顯示在螢幕上。
password-is-hidden = 您的密碼已隱藏。
caps-lock = 大寫鎖定（Caps Lock）已開啟。

suggest-button = 建議一個密碼
suggest-another = 換一個
suggest-title = 為您建議的密碼
suggest-text = 沒有其他人看過它，此網站也不會保存它。請在變更密碼之前把它寫下來，或儲存到密碼管理工具中。
suggest-how = 請在新密碼的兩個欄位中都輸入它。
suggest-use = 使用此密碼
suggest-used = 建議的密碼已填入新密碼的兩個欄位。
