### The help page.

help-title = Trợ giúp
help-lead = Câu trả lời ngắn cho những điều mọi người hay hỏi nhất.

help-stopped-title = Việc đăng nhập dừng lại ở trang của Microsoft
help-stopped-lead = Khi đó, Microsoft không cho bạn quay lại đây. Trang của Microsoft cho biết lý do:
help-stopped-assigned-term = Bạn không có quyền truy cập
help-stopped-assigned = Tài khoản của bạn chưa được cấp quyền truy cập trang web này. Hãy yêu cầu bộ phận trợ giúp cấp quyền.
help-stopped-approval-term = Cần phê duyệt
help-stopped-approval = Tổ chức của bạn chưa phê duyệt trang web này. Hãy báo cho bộ phận trợ giúp.
help-stopped-blocked-term = Bị một quy tắc chặn
help-stopped-blocked = Tổ chức của bạn không cho phép thiết bị, mạng hoặc địa điểm này. Hãy thử trên một máy tính của tổ chức.
help-stopped-locked-term = Tài khoản bị khóa
help-stopped-locked = Mật khẩu sai đã được nhập quá nhiều lần, ở đây hoặc trên một thiết bị của bạn. Hãy đợi vài phút. Nếu tài khoản vẫn bị khóa, hãy gọi cho bộ phận trợ giúp.

help-refused-title = Mật khẩu mới của tôi bị từ chối
help-refused = Microsoft từ chối những mật khẩu quá phổ biến, những mật khẩu có từ bị cấm, có tên của bạn hoặc tên tổ chức của bạn, hoặc giống mật khẩu trước của bạn. Microsoft không cho chúng tôi biết là lý do nào.
help-refused-tip = Hãy thử một mật khẩu dài hơn gồm vài từ không liên quan đến nhau.

help-unknown-title = “Mật khẩu của bạn có thể đã được đổi”
help-unknown = Chúng tôi đã gửi yêu cầu của bạn đến Microsoft, nhưng câu trả lời bị thất lạc. Chúng tôi không bao giờ gửi một yêu cầu hai lần, vì điều đó có thể làm tài khoản của bạn bị khóa.
help-unknown-next = Trước tiên, hãy đăng nhập bằng mật khẩu mới. Nếu không được, hãy dùng mật khẩu cũ.

help-forgotten-title = Tôi quên mật khẩu hiện tại
help-forgotten = Trang web này chỉ đổi được mật khẩu mà bạn biết. Bộ phận trợ giúp có thể cấp cho bạn mật khẩu mới.

help-kept-title = Mật khẩu của tôi được xử lý thế nào ở đây?
help-kept = Trang web này chuyển mật khẩu đến Microsoft một lần, qua kết nối được bảo vệ. Trang web không lưu và không ghi lại mật khẩu.
