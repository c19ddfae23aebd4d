### The welcome page, and the page after the sign-out.

welcome-title = Đổi mật khẩu
welcome-lead = Ở đây, bạn có thể đổi mật khẩu của tài khoản cơ quan hoặc trường học.
welcome-step-sign-in = Đăng nhập trên trang của Microsoft.
welcome-step-type = Nhập mật khẩu hiện tại và mật khẩu mới.
welcome-step-result = Chúng tôi cho bạn biết có đổi được hay không và cần làm gì tiếp theo.
welcome-button = Đăng nhập
welcome-not-kept = Trang web này không lưu mật khẩu của bạn.
welcome-forgotten = Bạn quên mật khẩu hiện tại? Trang web này không thể đặt lại mật khẩu. Bộ phận trợ giúp có thể làm việc đó.

signed-out-title = Bạn đã đăng xuất
signed-out-text = Bạn đã đăng xuất khỏi trang web này.
signed-out-microsoft = Có thể bạn vẫn còn đăng nhập Microsoft trong trình duyệt này. Nếu người khác cũng dùng máy tính này, hãy đăng xuất cả ở đó.
signed-out-microsoft-link = Đăng xuất khỏi Microsoft
