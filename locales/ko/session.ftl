### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] 이 양식을 보낼 수 있는 시간이 1분도 남지 않았습니다. 그 후에는 다시 로그인해야 합니다.
       *[other] { $minutes }분 안에 이 양식을 보내세요. 그 후에는 다시 로그인해야 합니다.
    }
session-ends = 약 { $minutes }분 후에 로그아웃됩니다. 그때 입력한 내용은 사라집니다.
session-stay = 로그인 유지
session-kept = 로그인이 유지됩니다.
session-over = 아마 이미 로그아웃되었을 것입니다. 다시 로그인하세요.
