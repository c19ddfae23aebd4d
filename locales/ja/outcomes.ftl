### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = パスワードは変更されませんでした

changed-title = パスワードが変更されました
changed-text = Microsoft が変更を確認しました。
changed-next = これからは新しいパスワードを使ってください。

missing-text = 入力されていない欄があります。
missing-next = 3 つの欄すべてに入力してください。
missing-current = 現在のパスワードを入力してください。
missing-new = 新しいパスワードを入力してください。
missing-confirm = 新しいパスワードをもう一度入力してください。

confirmation-differs-text = 2 つの新しいパスワードが同じではありません。
confirmation-differs-next = 新しいパスワードを両方の欄に入力し直してください。

same-as-current-text = 新しいパスワードが現在のパスワードと同じです。
same-as-current-next = 別のパスワードを選んでください。

too-short-text = 新しいパスワードが短すぎます。
too-short-next = { $shortest } 文字以上にしてください。

too-long-text = 新しいパスワードが長すぎます。
too-long-next = 256 文字以内にしてください。

too-few-kinds-text = 新しいパスワードの文字の種類が足りません。
too-few-kinds-next = 英小文字、英大文字、数字、記号のうち、3 種類以上を使ってください。

unsupported-characters-text = 新しいパスワードに、Microsoft が受け付けない文字が入っています。
unsupported-characters-next = 半角の英字 A～Z（アクセント記号なし）・数字・空白と、一覧にある記号だけを使ってください。

wrong-current-password-text = Microsoft によると、これは現在のパスワードではありません。
wrong-current-password-next = 確かめて、もう一度入力してください。

refused-by-policy-text = Microsoft は新しいパスワードを受け付けませんでした。どの規則に反しているかは示されていません。
refused-by-policy-next = よく使われすぎている、禁止された単語・ご自分の名前・組織の名前が入っている、前回と同じである、などの可能性があります。互いに関係のない単語をいくつか組み合わせた、もっと長いパスワードをお試しください。

too-many-attempts-title = 少し待ってからお試しください
too-many-attempts-text = 短い時間に試した回数が多すぎました。今回は Microsoft に送信していないため、何も変更されていません。

elsewhere-title = このパスワードはここでは変更できません
guest-account-text = ここではゲストとして扱われています。パスワードは別の組織が管理しています。
guest-account-next = その組織が案内している場所で変更するか、その組織のヘルプデスクにお問い合わせください。
federated-account-text = このパスワードは、Microsoft ではなく、組織独自のサインインシステムで管理されています。
federated-account-next = そのシステムで変更するか、どこにあるかをヘルプデスクに確認してください。
personal-account-text = これは個人用の Microsoft アカウントです。パスワードは組織では管理されていません。
personal-account-next = Microsoft のサイトで変更するか、職場または学校アカウントでここにサインインしてください。
synced-account-text = このパスワードは組織のサーバーで管理されています。変更もそちらで行う必要があります。
synced-account-next = 組織のネットワークにつながった Windows パソコンで Ctrl+Alt+Delete を押し、「パスワードの変更」を選んでください。または、ヘルプデスクにお問い合わせください。

sign-in-expired-title = もう一度サインインしてください
sign-in-expired-text = サインインの有効期間が終わりました。何も変更されていません。
sign-in-expired-next = もう一度サインインしてから、パスワードを入力し直してください。

more-verification-needed-title = Microsoft が再び本人確認を求めています
more-verification-needed-text = 組織の規則により、このパスワードを変更する前に、もう一度確認が必要です。何も変更されていません。
more-verification-needed-next = もう一度サインインして、Microsoft の質問に答えてください。またこのページに戻ってきた場合は、ヘルプデスクに電話して、下のコードを伝えてください。

request-refused-title = この要求を停止しました
request-refused-text = このサイト自身のページから送られたものではありませんでした。何も変更されていません。
request-refused-next = フォームを開き直して、そこから送信してください。

throttled-title = Microsoft から、待つように求められています
throttled-text = 今、Microsoft への要求が多すぎます。パスワードは変更されませんでした。

microsoft-unavailable-title = Microsoft は今、利用できません
microsoft-unavailable-text = Microsoft に接続できなかったか、Microsoft が要求を受け付けられませんでした。何も変更されていません。
microsoft-unavailable-sign-in = サインインのために Microsoft に接続しようとしましたが、できませんでした。何も変更されていません。

outcome-unknown-title = パスワードが変更された可能性があります
outcome-unknown-text = 要求を送信しましたが、応答が届きませんでした。
outcome-unknown-next = まず新しいパスワードでサインインしてみてください。できない場合は、古いパスワードを使ってください。どちらでもサインインできない場合は、ヘルプデスクに電話して、下のコードを伝えてください。
outcome-unknown-looked = 今もう一度確認しましたが、Microsoft にはまだ変更が表示されていません。表示まで数分かかることがあるため、変更に失敗したとは限りません。

permission-missing-title = このサイトにはパスワードの変更が許可されていません
permission-missing-text = Microsoft は、このサイトからのパスワードの変更を許可しませんでした。何も変更されていません。
permission-missing-next = 操作に間違いはありません。また、ご自分で直すことはできません。このサイトの運営者が直す必要があります。ヘルプデスクに電話して、下のコードを伝えてください。

unexpected-answer-title = パスワードはおそらく変更されていません
unexpected-answer-text = Microsoft から、予想していない応答がありました。そのため、確かなことは言えません。
unexpected-answer-next = まず古いパスワードを使ってください。使えなくなっている場合は、新しいパスワードをお試しください。ヘルプデスクに電話して、下のコードを伝えてください。

session-store-unavailable-title = しばらくしてから、またお越しください
session-store-unavailable-text = 今は、だれもこのサイトに入ることができません。
