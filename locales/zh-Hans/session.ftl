### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] 您只有不到一分钟的时间提交此表单。之后需要重新登录。
       *[other] 您有 { $minutes } 分钟的时间提交此表单。之后需要重新登录。
    }
session-ends = 大约 { $minutes } 分钟后，您将退出登录。届时您输入的内容会丢失。
session-stay = 保持登录
session-kept = 您仍处于登录状态。
session-over = 您现在很可能已退出登录。请重新登录。
