### The help page.

help-title = ヘルプ
help-lead = よくある質問に短くお答えします。

help-stopped-title = Microsoft のページでサインインが止まりました
help-stopped-lead = この場合、Microsoft はこのサイトに戻ることを認めていません。理由は Microsoft のページに書かれています：
help-stopped-assigned-term = アクセス権がない
help-stopped-assigned = お使いのアカウントに、このサイトへのアクセス権が与えられていません。ヘルプデスクに依頼してください。
help-stopped-approval-term = 承認が必要
help-stopped-approval = 組織がこのサイトをまだ承認していません。ヘルプデスクに知らせてください。
help-stopped-blocked-term = 規則によるブロック
help-stopped-blocked = この機器、ネットワーク、または場所は、組織で許可されていません。組織のパソコンで試してください。
help-stopped-locked-term = アカウントのロック
help-stopped-locked = ここか、お使いの機器のどれかで、間違ったパスワードが何度も入力されました。数分待ってください。ロックが解除されない場合は、ヘルプデスクに電話してください。

help-refused-title = 新しいパスワードが受け付けられませんでした
help-refused = Microsoft は、よく使われすぎているパスワード、禁止された単語・ご自分の名前・組織の名前が入っているパスワード、前回と同じパスワードを受け付けません。どれに当てはまるかは、このサイトには知らされません。
help-refused-tip = 互いに関係のない単語をいくつか組み合わせた、もっと長いパスワードをお試しください。

help-unknown-title = 「パスワードが変更された可能性があります」と表示されました
help-unknown = 要求を Microsoft に送りましたが、応答が届きませんでした。同じ要求を 2 回送ることはありません。アカウントがロックされるおそれがあるためです。
help-unknown-next = まず新しいパスワードでサインインしてください。できない場合は、古いパスワードを使ってください。

help-forgotten-title = 現在のパスワードを忘れました
help-forgotten = このサイトで変更できるのは、わかっているパスワードだけです。ヘルプデスクで新しいパスワードを発行してもらえます。

help-kept-title = ここで入力したパスワードはどうなりますか？
help-kept = このサイトは、保護された接続で Microsoft に一度だけ渡します。保存も記録もしません。
