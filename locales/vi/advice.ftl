### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = đã đạt
rule-open = chưa đạt
rule-later = Chúng tôi kiểm tra điều này khi bạn gửi biểu mẫu.

strength =
    { $strength ->
        [weakest] Rất dễ đoán
        [weak] Dễ đoán
        [fair] Có thể khó đoán hơn
        [strong] Khó đoán
       *[strongest] Rất khó đoán
    }

check-all-met = Mật khẩu mới đáp ứng mọi quy tắc mà chúng tôi kiểm tra được ở đây.
check-open = Mật khẩu mới còn { $rules } quy tắc chưa đáp ứng.
confirm-same = Hai mật khẩu mới giống nhau.

advice-title = Microsoft có thể không chấp nhận mật khẩu mới mà bạn đã nhập:
likely-title = Đây là những phỏng đoán của chúng tôi, điều có khả năng nhất đứng đầu:

likely-name-next = Microsoft thường không chấp nhận tên. Hãy bỏ tên ra. Viết theo cách khác, chẳng hạn dùng 0 thay cho o, cũng không có tác dụng.
likely-word = Mật khẩu mới có từ “{ $word }” hoặc một từ rất giống từ này. Từ này dễ đoán, nên có lẽ Microsoft chỉ tính cả từ là một ký tự. Hãy thêm ít nhất { $missing } ký tự nữa.
likely-common = Mật khẩu mới có lẽ là một trong những mật khẩu phổ biến nhất. Hãy dùng vài từ không liên quan đến nhau.
likely-space = Microsoft có thể không tính dấu cách là ký hiệu. Hãy thêm một ký hiệu trong danh sách.
likely-name = Có thể mật khẩu có tên của bạn hoặc tên tổ chức của bạn. Hãy bỏ các tên ra.
likely-used-before = Có thể mật khẩu này giống một mật khẩu bạn từng dùng. Hãy chọn mật khẩu bạn chưa bao giờ dùng ở đây.
likely-microsofts-list = Microsoft có một danh sách bí mật gồm những từ phổ biến, và mật khẩu mới có thể quá giống một từ trong đó. Hãy dùng vài từ không liên quan đến nhau.
likely-organisations-list = Tổ chức của bạn có thể có danh sách những từ không được phép dùng. Hãy bỏ tên, địa điểm và sản phẩm của tổ chức ra.
