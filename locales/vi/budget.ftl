### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds = Bạn sẽ có thêm một lần thử sau { $seconds } giây.
tries-back-in-minutes = Bạn sẽ có thêm một lần thử sau { $minutes } phút.
tries-back-in-hours = Bạn sẽ có thêm một lần thử sau { $hours } giờ.

repeated-password-text = Microsoft đã cho chúng tôi biết rằng đây không phải là mật khẩu hiện tại của bạn.
repeated-password-next = Vì vậy, chúng tôi không gửi lại và bạn không mất lần thử nào. Hãy kiểm tra và nhập lại. Nếu bạn chắc chắn là đúng, hãy gửi thêm một lần nữa. Khi đó chúng tôi sẽ hỏi lại Microsoft, và việc này được tính là một lần thử.
