### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = Mật khẩu của bạn chưa được đổi

changed-title = Mật khẩu của bạn đã được đổi
changed-text = Microsoft đã xác nhận việc đổi mật khẩu.
changed-next = Từ bây giờ, hãy dùng mật khẩu mới.

missing-text = Có một ô bị bỏ trống.
missing-next = Vui lòng điền vào cả ba ô.
missing-current = Hãy nhập mật khẩu hiện tại.
missing-new = Hãy nhập mật khẩu mới.
missing-confirm = Hãy nhập mật khẩu mới lần thứ hai.

confirmation-differs-text = Hai mật khẩu mới không giống nhau.
confirmation-differs-next = Hãy nhập lại mật khẩu mới vào cả hai ô.

same-as-current-text = Mật khẩu mới giống mật khẩu hiện tại.
same-as-current-next = Hãy chọn mật khẩu khác.

too-short-text = Mật khẩu mới quá ngắn.
too-short-next = Hãy dùng ít nhất { $shortest } ký tự.

too-long-text = Mật khẩu mới quá dài.
too-long-next = Hãy dùng nhiều nhất 256 ký tự.

too-few-kinds-text = Mật khẩu mới có quá ít loại ký tự.
too-few-kinds-next = Hãy dùng ít nhất ba trong số các loại sau: chữ thường, chữ hoa, chữ số, ký hiệu.

unsupported-characters-text = Mật khẩu mới có ký tự mà Microsoft không chấp nhận.
unsupported-characters-next = Chỉ dùng chữ cái tiếng Anh không dấu từ A đến Z, chữ số, dấu cách và các ký hiệu trong danh sách.

wrong-current-password-text = Microsoft cho biết đây không phải là mật khẩu hiện tại của bạn.
wrong-current-password-next = Hãy kiểm tra và nhập lại.

refused-by-policy-text = Microsoft không chấp nhận mật khẩu mới và không cho biết mật khẩu vi phạm quy tắc nào.
refused-by-policy-next = Có thể mật khẩu quá phổ biến, có từ bị cấm, có tên của bạn hoặc tên tổ chức của bạn, hoặc giống mật khẩu trước của bạn. Hãy thử một mật khẩu dài hơn gồm vài từ không liên quan đến nhau.

too-many-attempts-title = Vui lòng đợi rồi thử lại
too-many-attempts-text = Đã có quá nhiều lần thử trong thời gian ngắn. Chúng tôi không gửi lần này đến Microsoft, nên không có gì thay đổi.

elsewhere-title = Bạn không thể đổi mật khẩu này ở đây
guest-account-text = Bạn là khách ở đây. Mật khẩu của bạn do một tổ chức khác lưu giữ.
guest-account-next = Hãy đổi mật khẩu ở nơi tổ chức đó hướng dẫn, hoặc hỏi bộ phận trợ giúp của tổ chức đó.
federated-account-text = Tổ chức của bạn lưu giữ mật khẩu này trong hệ thống đăng nhập riêng, không phải ở Microsoft.
federated-account-next = Hãy đổi mật khẩu trong hệ thống đó, hoặc hỏi bộ phận trợ giúp xem hệ thống đó ở đâu.
personal-account-text = Đây là tài khoản Microsoft cá nhân. Mật khẩu của tài khoản này không do tổ chức nào lưu giữ.
personal-account-next = Hãy đổi mật khẩu trên trang web của Microsoft, hoặc đăng nhập vào đây bằng tài khoản cơ quan hoặc trường học của bạn.
synced-account-text = Mật khẩu này được lưu giữ trên máy chủ riêng của tổ chức bạn. Bạn phải đổi mật khẩu ở đó.
synced-account-next = Trên máy tính Windows trong mạng của tổ chức bạn, hãy nhấn Ctrl+Alt+Delete và chọn “Thay đổi mật khẩu”. Hoặc hỏi bộ phận trợ giúp.

sign-in-expired-title = Vui lòng đăng nhập lại
sign-in-expired-text = Phiên đăng nhập của bạn đã kết thúc. Không có gì thay đổi.
sign-in-expired-next = Hãy đăng nhập lại, rồi nhập các mật khẩu thêm một lần nữa.

more-verification-needed-title = Microsoft muốn kiểm tra thêm một lần để biết đúng là bạn
more-verification-needed-text = Một quy tắc của tổ chức bạn yêu cầu kiểm tra thêm trước khi đổi được mật khẩu này. Không có gì thay đổi.
more-verification-needed-next = Hãy đăng nhập lại và trả lời những gì Microsoft hỏi. Nếu bạn lại quay về trang này, hãy gọi cho bộ phận trợ giúp và đọc mã bên dưới.

request-refused-title = Chúng tôi đã chặn yêu cầu này
request-refused-text = Yêu cầu không được gửi từ trang của chính trang web này. Không có gì thay đổi.
request-refused-next = Hãy mở lại biểu mẫu và gửi từ đó.

throttled-title = Microsoft yêu cầu bạn đợi
throttled-text = Hiện giờ Microsoft có quá nhiều yêu cầu. Mật khẩu của bạn chưa được đổi.

microsoft-unavailable-title = Hiện không dùng được Microsoft
microsoft-unavailable-text = Chúng tôi không kết nối được với Microsoft, hoặc Microsoft không thể nhận yêu cầu của chúng tôi. Không có gì thay đổi.
microsoft-unavailable-sign-in = Chúng tôi không kết nối được với Microsoft để đăng nhập cho bạn. Không có gì thay đổi.

outcome-unknown-title = Mật khẩu của bạn có thể đã được đổi
outcome-unknown-text = Chúng tôi đã gửi yêu cầu, nhưng không nhận được câu trả lời.
outcome-unknown-next = Trước tiên, hãy thử đăng nhập bằng mật khẩu mới. Nếu không được, hãy dùng mật khẩu cũ. Nếu cả hai đều không được, hãy gọi cho bộ phận trợ giúp và đọc mã bên dưới.
outcome-unknown-looked = Chúng tôi vừa xem lại. Microsoft chưa hiển thị thay đổi nào. Việc này có thể mất vài phút, nên điều đó không có nghĩa là việc đổi mật khẩu đã thất bại.

permission-missing-title = Trang web này không được phép đổi mật khẩu của bạn
permission-missing-text = Microsoft không cho phép trang web này đổi mật khẩu của bạn. Không có gì thay đổi.
permission-missing-next = Bạn không làm gì sai, và bạn không thể tự khắc phục. Những người vận hành trang web này phải khắc phục. Vui lòng gọi cho bộ phận trợ giúp và đọc mã bên dưới.

unexpected-answer-title = Rất có thể mật khẩu của bạn chưa được đổi
unexpected-answer-text = Chúng tôi không hiểu câu trả lời của Microsoft. Vì vậy chúng tôi không thể chắc chắn.
unexpected-answer-next = Trước tiên, hãy dùng mật khẩu cũ. Nếu mật khẩu cũ không dùng được nữa, hãy thử mật khẩu mới. Vui lòng gọi cho bộ phận trợ giúp và đọc mã bên dưới.

session-store-unavailable-title = Vui lòng quay lại sau ít phút
session-store-unavailable-text = Hiện giờ trang web này không thể cho ai vào.
