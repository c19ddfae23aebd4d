### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds = { $seconds } 秒後に、試せる回数が 1 回増えます。
tries-back-in-minutes = { $minutes } 分後に、試せる回数が 1 回増えます。
tries-back-in-hours = { $hours } 時間後に、試せる回数が 1 回増えます。

repeated-password-text = これが現在のパスワードではないことを、すでに Microsoft から知らされています。
repeated-password-next = そのため、もう一度は送信しませんでした。試せる回数は減っていません。確かめて、もう一度入力してください。正しいと確信がある場合は、もう一度送信してください。その場合は Microsoft に改めて確認し、1 回と数えます。
