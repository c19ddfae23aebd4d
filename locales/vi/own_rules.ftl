### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = Mật khẩu mới có một tên mà tổ chức của bạn không cho phép.
contains-given-name-text = Mật khẩu mới có tên của bạn.
contains-surname-text = Mật khẩu mới có họ của bạn.
contains-own-name-text = Mật khẩu mới có một phần họ tên của bạn.
contains-sign-in-name-text = Mật khẩu mới có tên đăng nhập của bạn.
contains-organisation-name-text = Mật khẩu mới có tên tổ chức của bạn.
contains-name-next = Tên rất dễ đoán, nên tổ chức của bạn không cho phép dùng. Hãy bỏ tên ra. Viết theo cách khác, chẳng hạn dùng 0 thay cho o, cũng không có tác dụng.

contains-banned-word-text = Mật khẩu mới có một từ mà tổ chức của bạn không cho phép.
contains-this-banned-word-text = Mật khẩu mới có từ “{ $word }”. Tổ chức của bạn không cho phép từ này.
contains-banned-word-next = Hãy bỏ từ đó ra. Viết theo cách khác, chẳng hạn dùng 0 thay cho o, cũng không có tác dụng.

breached-text = Mật khẩu mới nằm trong danh sách mật khẩu bị đánh cắp. Có lẽ người khác đã chọn mật khẩu giống vậy.
breached-next = Khi có kẻ muốn đột nhập tài khoản, những mật khẩu như thế được thử trước tiên. Hãy chọn mật khẩu khác.

too-weak-text = Mật khẩu mới dễ đoán hơn mức tổ chức của bạn cho phép.
too-weak-next = Hãy làm cho mật khẩu dài hơn. Vài từ không liên quan đến nhau thì dễ nhớ và khó đoán.

password-rules-names = không có tên của bạn, tên đăng nhập của bạn hoặc tên tổ chức của bạn
password-rules-words = không có từ mà tổ chức của bạn không cho phép
password-rules-leaks = không nằm trong danh sách mật khẩu bị đánh cắp
password-rules-strength = khó đoán
