### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Bạn còn chưa đến một phút để gửi biểu mẫu này. Sau đó bạn phải đăng nhập lại.
       *[other] Bạn có { $minutes } phút để gửi biểu mẫu này. Sau đó bạn phải đăng nhập lại.
    }
session-ends = Bạn sẽ bị đăng xuất sau khoảng { $minutes } phút. Khi đó những gì bạn đã nhập sẽ mất.
session-stay = Duy trì đăng nhập
session-kept = Bạn vẫn đang đăng nhập.
session-over = Có lẽ bạn đã bị đăng xuất. Vui lòng đăng nhập lại.
