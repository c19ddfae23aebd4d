### The form.

password-title = Đổi mật khẩu
password-title-problem = Có vấn đề: Đổi mật khẩu
password-signed-in = Đã đăng nhập với tên { $name }.
password-age =
    { $days ->
        [0] Bạn đã đổi mật khẩu này cách đây chưa đầy 1 ngày.
       *[other] Bạn đã đổi mật khẩu này cách đây { $days } ngày.
    }
password-summary = Mật khẩu của bạn chưa được đổi
password-account = Tài khoản
password-current = Mật khẩu hiện tại
password-new = Mật khẩu mới
password-confirm = Nhập lại mật khẩu mới
password-rules-title = Mật khẩu mới của bạn
password-rules-length = có từ { $shortest } đến 256 ký tự
password-rules-kinds = có ít nhất ba trong số các loại sau: chữ thường, chữ hoa, chữ số, ký hiệu
password-rules-characters = chỉ có chữ cái tiếng Anh không dấu từ A đến Z, chữ số, dấu cách và các ký hiệu sau:
password-rules-history = không giống mật khẩu trước của bạn
password-tip = Nên biết: vài từ không liên quan đến nhau thì dễ nhớ và khó đoán.
password-button = Đổi mật khẩu
password-busy = Chúng tôi đang đổi mật khẩu của bạn. Việc này có thể mất nửa phút. Vui lòng giữ trang này mở.
password-sign-out = Đăng xuất
password-tries-left = Bạn còn { $tries } lần thử, sau đó bạn sẽ phải đợi.
password-tries-none = Hiện giờ bạn không còn lần thử nào.
