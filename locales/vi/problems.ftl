### What can go wrong on any website.

not-found-title = Không tìm thấy trang
not-found-text = Không có trang nào ở địa chỉ này.
not-found-next = Hãy kiểm tra địa chỉ, hoặc đi đến trang bắt đầu.

method-not-allowed-title = Không thể mở trang này theo cách đó
method-not-allowed-text = Trình duyệt đã yêu cầu trang này theo cách mà trang không hỗ trợ. Không có gì thay đổi.

too-large-title = Nội dung gửi đi quá lớn
too-large-text = Nội dung được gửi nhiều hơn mức trang web này chấp nhận. Không có gì thay đổi.

bad-request-title = Chúng tôi không đọc được nội dung
bad-request-text = Nội dung được gửi bị hỏng hoặc không đầy đủ. Không có gì thay đổi.

start-again-next = Vui lòng bắt đầu lại từ trang bắt đầu.

internal-error-title = Đã xảy ra lỗi ở phía chúng tôi
internal-error-text = Bạn không làm gì sai. Nếu bạn vừa gửi mật khẩu mới, chúng tôi không thể biết mật khẩu đã được đổi hay chưa.
internal-error-next = Trong trường hợp đó, trước tiên hãy thử đăng nhập bằng mật khẩu mới, rồi bằng mật khẩu cũ. Nếu cần trợ giúp, hãy gọi cho bộ phận trợ giúp và đọc mã bên dưới.
