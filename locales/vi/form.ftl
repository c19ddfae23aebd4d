### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Hiện mật khẩu
hide-password = Ẩn mật khẩu
password-is-shown = Mật khẩu của bạn đang hiện trên màn hình.
password-is-hidden = Mật khẩu của bạn đã được ẩn.
caps-lock = Caps Lock đang bật.

suggest-button = Gợi ý một mật khẩu
suggest-another = Gợi ý mật khẩu khác
suggest-title = Một gợi ý cho bạn
suggest-text = Chưa có ai khác nhìn thấy mật khẩu này và trang web này không lưu lại. Hãy ghi ra, hoặc lưu vào trình quản lý mật khẩu, trước khi đổi mật khẩu.
suggest-how = Hãy nhập mật khẩu này vào cả hai ô mật khẩu mới.
suggest-use = Dùng mật khẩu này
suggest-used = Mật khẩu gợi ý đã được điền vào cả hai ô mật khẩu mới.
