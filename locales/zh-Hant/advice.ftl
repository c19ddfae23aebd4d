### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = 已符合
rule-open = 尚未符合
rule-later = 我們會在您送出表單時檢查這一項。

strength =
    { $strength ->
        [weakest] 非常容易被猜到
        [weak] 容易被猜到
        [fair] 還可以更難猜一些
        [strong] 很難被猜到
       *[strongest] 非常難被猜到
    }

check-all-met = 新密碼符合我們在這裡能檢查的所有規則。
check-open = 新密碼還有 { $rules } 項規則沒有符合。
confirm-same = 兩次輸入的新密碼相同。

advice-title = Microsoft 可能不會接受您輸入的新密碼：
likely-title = 以下是我們的猜測，最有可能的排在最前面：

likely-name-next = Microsoft 經常不接受姓名或名稱。請不要使用它們。換一種寫法（例如用 0 代替 o）也沒有用。
likely-word = 新密碼裡有「{ $word }」這個詞，或與它非常相似的詞。這個詞很容易被猜到，所以 Microsoft 很可能把整個詞只算作 1 個字元。請至少再加 { $missing } 個字元。
likely-common = 新密碼很可能是最常見的密碼之一。請使用幾個互不相關的單字。
likely-space = Microsoft 可能不把空格算作符號。請加上清單中的一個符號。
likely-name = 其中可能有您的姓名或貴組織的名稱。請不要使用姓名或名稱。
likely-used-before = 它可能與您以前用過的密碼相同。請選擇一個您從未在這裡用過的密碼。
likely-microsofts-list = Microsoft 有一份不公開的常用詞清單，新密碼可能與其中某個詞太接近。請使用幾個互不相關的單字。
likely-organisations-list = 貴組織可能有一份禁用詞清單。請不要使用組織的名稱、地點和產品名稱。
