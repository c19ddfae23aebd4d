### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Mật khẩu này sẽ hết hạn sau chưa đầy 1 ngày.
       *[other] Mật khẩu này sẽ hết hạn sau { $days } ngày.
    }
account-expires-soon = Vui lòng đổi ngay bây giờ. Như vậy công việc của bạn sẽ không bị gián đoạn.
account-overdue = Theo quy định của tổ chức bạn, thời hạn đổi mật khẩu này đã qua. Vui lòng đổi ngay bây giờ.

account-change-at = Đổi mật khẩu tại { $host }
account-guest-home = Rất có thể đó là { $domain }.
account-manager = Bạn có dùng trình quản lý mật khẩu không? Ở đó, mật khẩu này được lưu cho trang đăng nhập của Microsoft, ví dụ { $host }. Hãy đổi cả ở đó nữa.
