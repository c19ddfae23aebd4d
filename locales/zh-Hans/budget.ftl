### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds = { $seconds } 秒后，您会多一次尝试机会。
tries-back-in-minutes = { $minutes } 分钟后，您会多一次尝试机会。
tries-back-in-hours = { $hours } 小时后，您会多一次尝试机会。

repeated-password-text = Microsoft 已经告诉过我们，这不是您的当前密码。
repeated-password-next = 所以我们没有再次发送，您也没有减少尝试机会。请检查后重新输入。如果您确定它是正确的，请再提交一次。那时我们会再次询问 Microsoft，并算作一次尝试。
