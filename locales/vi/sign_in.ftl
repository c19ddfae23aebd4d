### Why a sign-in did not work.

cancelled-title = Việc đăng nhập đã bị dừng
cancelled-text = Việc đăng nhập bị dừng trước khi hoàn tất. Không có gì thay đổi.
cancelled-next = Hãy đăng nhập lại khi bạn sẵn sàng.

expired-title = Lần đăng nhập này đã quá cũ
expired-text = Việc đăng nhập mất quá nhiều thời gian, hoặc trang đăng nhập được mở lần thứ hai. Không có gì thay đổi.
expired-next = Vui lòng bắt đầu lại.

not-started-here-title = Lần đăng nhập này không bắt đầu ở đây
not-started-here-text = Lần đăng nhập đó không bắt đầu từ trình duyệt này. Có lẽ nó bắt đầu từ trình duyệt khác, hoặc cookie bị chặn.
not-started-here-next = Hãy bắt đầu lại trong trình duyệt này và cho phép cookie của trang web này.

wrong-account-title = Vui lòng dùng tài khoản cơ quan hoặc trường học
wrong-account-text = Tài khoản đã đăng nhập không thuộc tổ chức này.
wrong-account-next = Hãy bắt đầu lại và chọn tài khoản của tổ chức này.

not-assigned-title = Bạn không có quyền truy cập trang web này
not-assigned-text = Bạn đã đăng nhập được, nhưng chưa có ai cấp cho tài khoản của bạn quyền truy cập trang web này.
not-assigned-next = Vui lòng yêu cầu bộ phận trợ giúp cấp quyền truy cập và đọc mã bên dưới.

blocked-by-policy-title = Một quy tắc của tổ chức bạn đã chặn việc đăng nhập
blocked-by-policy-text = Quy tắc như vậy có thể phụ thuộc vào thiết bị, mạng hoặc nơi bạn đang ở.
blocked-by-policy-next = Hãy thử lại từ máy tính hoặc mạng của tổ chức bạn. Nếu vẫn không được, hãy gọi cho bộ phận trợ giúp và đọc mã bên dưới.

account-locked-title = Tài khoản của bạn bị khóa trong một thời gian
account-locked-text = Microsoft đã thấy quá nhiều mật khẩu sai, hoặc một lần đăng nhập có vẻ bất thường.
account-locked-next = Hãy đợi vài phút rồi thử lại. Nếu vẫn không được, hãy gọi cho bộ phận trợ giúp và đọc mã bên dưới.

account-disabled-title = Tài khoản của bạn đã bị tắt
account-disabled-text = Microsoft cho biết tài khoản này không được phép đăng nhập.
account-disabled-next = Vui lòng gọi cho bộ phận trợ giúp và đọc mã bên dưới.

password-expired-title = Mật khẩu của bạn đã hết hạn
password-expired-text = Bạn phải đổi mật khẩu trên trang đăng nhập của Microsoft thì các trang web khác mới cho bạn vào.
password-expired-next = Hãy đăng nhập tại office.com và chọn mật khẩu mới khi Microsoft yêu cầu.

consent-missing-title = Trang web này vẫn cần được phê duyệt
consent-missing-text = Tổ chức của bạn chưa cho phép trang web này đổi mật khẩu.
consent-missing-next = Bạn không thể tự khắc phục. Vui lòng gọi cho bộ phận trợ giúp và đọc mã bên dưới.

invalid-token-title = Chúng tôi không kiểm tra được lần đăng nhập của bạn
invalid-token-text = Câu trả lời nhận được không qua được các bước kiểm tra an toàn, nên chúng tôi không sử dụng.
invalid-token-next = Vui lòng thử lại. Nếu bạn lại thấy trang này, hãy gọi cho bộ phận trợ giúp và đọc mã bên dưới.

portal-misconfigured-title = Trang web này chưa được thiết lập đúng
portal-misconfigured-text = Microsoft không chấp nhận các thiết đặt của trang web này. Bạn không làm gì sai.
portal-misconfigured-next = Những người vận hành trang web này phải khắc phục. Vui lòng gọi cho bộ phận trợ giúp và đọc mã bên dưới.
