### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] このフォームを送信できる時間は、残り 1 分もありません。その後は、もう一度サインインが必要です。
       *[other] このフォームは { $minutes } 分以内に送信してください。その後は、もう一度サインインが必要です。
    }
session-ends = 約 { $minutes } 分後にサインアウトします。そのとき、入力した内容は消えます。
session-stay = サインインしたままにする
session-kept = サインインしたままです。
session-over = おそらくすでにサインアウトしています。もう一度サインインしてください。
