### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] 新密碼裡有帶重音符號或其他標記的字母。Microsoft 只接受一般字母。
        [arabic] 新密碼裡有阿拉伯文字母或阿拉伯文使用的數字，Microsoft 不接受它們。請把鍵盤切換為英文。
        [chinese] 新密碼裡有中文字，Microsoft 不接受它們。請把輸入法切換為英文。
        [cyrillic] 新密碼裡有西里爾字母（例如俄文或烏克蘭文的字母），Microsoft 不接受它們。請把鍵盤切換為英文。
        [emoji] 新密碼裡有圖形，例如表情符號，Microsoft 不接受它們。
        [greek] 新密碼裡有希臘字母，Microsoft 不接受它們。請把鍵盤切換為英文。
        [hebrew] 新密碼裡有希伯來文字母，Microsoft 不接受它們。請把鍵盤切換為英文。
        [indic] 新密碼裡有印度文字的字母或數字，Microsoft 不接受它們。請把鍵盤切換為英文。
        [japanese] 新密碼裡有日文字元，Microsoft 不接受它們。請把輸入法切換為英文。
        [korean] 新密碼裡有韓文字母，Microsoft 不接受它們。請把輸入法切換為英文。
        [thai] 新密碼裡有泰文字母或數字，Microsoft 不接受它們。請把鍵盤切換為英文。
        [typographic] 新密碼裡有彎引號、長破折號或類似的符號，Microsoft 不接受它們。有些鍵盤會自動輸入這些符號。
        [wide] 新密碼裡有全形字母或數字，Microsoft 不接受它們。請把輸入法切換為英文半形。
       *[other] 新密碼裡有 Microsoft 不接受的字元。
    }
