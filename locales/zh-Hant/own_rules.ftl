### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = 新密碼裡有貴組織不允許使用的姓名或名稱。
contains-given-name-text = 新密碼裡有您的名字。
contains-surname-text = 新密碼裡有您的姓氏。
contains-own-name-text = 新密碼裡有您姓名的一部分。
contains-sign-in-name-text = 新密碼裡有您的登入名稱。
contains-organisation-name-text = 新密碼裡有貴組織的名稱。
contains-name-next = 姓名和名稱很容易被猜到，所以貴組織不允許使用。請不要使用它們。換一種寫法（例如用 0 代替 o）也沒有用。

contains-banned-word-text = 新密碼裡有貴組織不允許使用的詞。
contains-this-banned-word-text = 新密碼裡有「{ $word }」這個詞。貴組織不允許使用這個詞。
contains-banned-word-next = 請不要使用這個詞。換一種寫法（例如用 0 代替 o）也沒有用。

breached-text = 新密碼出現在遭竊密碼的清單中。也許是別人選了同一個密碼。
breached-next = 有人入侵帳戶時，會最先嘗試這樣的密碼。請選擇另一個密碼。

too-weak-text = 新密碼太容易被猜到，達不到貴組織的要求。
too-weak-next = 請把它加長。幾個互不相關的單字，容易記住，又很難被猜到。

password-rules-names = 不含您的姓名、登入名稱或貴組織的名稱
password-rules-words = 不含貴組織不允許使用的詞
password-rules-leaks = 不在遭竊密碼的清單中
password-rules-strength = 很難被猜到
