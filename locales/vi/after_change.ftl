### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Đồng thời đăng xuất tôi ở mọi nơi
sign-out-everywhere-hint = Khi đó, Microsoft sẽ kết thúc phiên đăng nhập của bạn trên mọi máy tính, điện thoại và máy tính bảng. Bạn đăng nhập lại ở đó bằng mật khẩu mới. Bạn nên chọn mục này nếu người khác có thể biết mật khẩu của bạn, hoặc nếu bạn bị mất thiết bị. Việc này mất vài phút, và một số ứng dụng sau một giờ hoặc lâu hơn mới nhận ra.

sign-out-done-title = Bạn sẽ được đăng xuất ở mọi nơi
sign-out-done = Microsoft đã đồng ý kết thúc phiên đăng nhập của bạn trên mọi thiết bị. Việc này mất vài phút, và một số ứng dụng sau một giờ hoặc lâu hơn mới nhận ra.
sign-out-failed-title = Chúng tôi không thể đăng xuất bạn ở mọi nơi
sign-out-failed = Mật khẩu mới của bạn đã được đặt. Nhưng Microsoft không nhận yêu cầu của chúng tôi về việc kết thúc phiên đăng nhập của bạn trên mọi thiết bị.
sign-out-unknown-title = Có thể bạn chưa được đăng xuất ở mọi nơi
sign-out-unknown = Mật khẩu mới của bạn đã được đặt. Chúng tôi đã yêu cầu Microsoft kết thúc phiên đăng nhập của bạn trên mọi thiết bị, nhưng không nhận được câu trả lời.
sign-out-not-tried-title = Chúng tôi không đăng xuất bạn ở mọi nơi
sign-out-not-tried = Chúng tôi không yêu cầu Microsoft kết thúc phiên đăng nhập của bạn trên các thiết bị khác, vì chúng tôi không kịp biết chắc là mật khẩu của bạn đã được đổi.
sign-out-not-tried-unknown = Chúng tôi không yêu cầu Microsoft kết thúc phiên đăng nhập của bạn trên các thiết bị khác, vì không chắc là mật khẩu của bạn đã được đổi.
sign-out-yourself = Mở { $host } để đăng xuất ở mọi nơi
sign-out-yourself-hint = Bạn có thể tự làm: mở trang này, đăng nhập bằng mật khẩu mới rồi chọn “Đăng xuất ở mọi nơi”.
sign-out-help-desk = Nếu bạn muốn đăng xuất ở mọi nơi, hãy hỏi bộ phận trợ giúp.

changed-signed-out = Bạn đã đăng xuất khỏi trang web này.
changed-next-title = Việc tiếp theo
changed-open = Mở { $host }
changed-phone-title = Điện thoại và máy tính bảng
changed-phone = Thư và các ứng dụng khác có thể yêu cầu bạn đăng nhập lại. Hãy dùng mật khẩu mới. Một số ứng dụng sau một giờ hoặc lâu hơn mới yêu cầu.
changed-devices-title = Máy tính và trình duyệt khác
changed-devices = Có thể bạn phải đăng nhập lại ở đó bằng mật khẩu mới.
changed-windows-title = Windows
changed-windows = Bạn có đăng nhập Windows bằng tài khoản này không? Hãy kết nối Internet, khóa máy tính rồi mở khóa bằng mật khẩu mới. Mã PIN hoặc vân tay vẫn như cũ.
changed-network-title = Wi-Fi và VPN
changed-network = Nếu Wi-Fi hoặc VPN dùng mật khẩu này, hãy sớm nhập mật khẩu mới ở đó. Một thiết bị cứ thử mật khẩu cũ có thể làm tài khoản của bạn bị khóa.
changed-manager-title = Trình quản lý mật khẩu
changed-manager = Hãy đổi mục dành cho trang đăng nhập của Microsoft, ví dụ { $host }. Chỉ có mục dành cho trang web này là chưa đủ.
