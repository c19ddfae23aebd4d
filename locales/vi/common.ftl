### What every page shares: the frame, the help block, links and waiting times.

skip-link = Chuyển đến nội dung
footer-help = Trợ giúp

contact-title = Nhận trợ giúp
contact-default = Hãy hỏi bộ phận trợ giúp CNTT của tổ chức bạn.
contact-link = Mở trang của bộ phận trợ giúp
reference-label = Mã tham chiếu
reference-hint = Vui lòng chuẩn bị sẵn mã này. Nhờ mã này, bộ phận trợ giúp biết được chuyện gì đã xảy ra.

action-start = Đi đến trang bắt đầu
action-form = Quay lại biểu mẫu
action-sign-in = Đăng nhập lại
action-try-again = Thử lại
action-other-account = Dùng tài khoản khác
action-check-again = Kiểm tra lại

again-later = Vui lòng thử lại sau vài phút.
again-in-seconds = Vui lòng thử lại sau { $seconds } giây.
again-in-minutes = Vui lòng thử lại sau { $minutes } phút.
again-in-hours = Vui lòng thử lại sau { $hours } giờ.

two-sentences = { $first } { $second }
