### What every page shares: the frame, the help block, links and waiting times.

skip-link = 本文へ移動
footer-help = ヘルプ

contact-title = 困ったときは
contact-default = 組織の IT ヘルプデスクにご連絡ください。
contact-link = ヘルプデスクのページを開く
reference-label = お問い合わせコード
reference-hint = お問い合わせの際は、このコードをご用意ください。何が起きたかをヘルプデスクで確認できます。

action-start = スタートページへ移動
action-form = フォームに戻る
action-sign-in = もう一度サインイン
action-try-again = もう一度試す
action-other-account = 別のアカウントを使う
action-check-again = もう一度確認する

again-later = 数分後にもう一度お試しください。
again-in-seconds = { $seconds } 秒後にもう一度お試しください。
again-in-minutes = { $minutes } 分後にもう一度お試しください。
again-in-hours = { $hours } 時間後にもう一度お試しください。

two-sentences = { $first }{ $second }
