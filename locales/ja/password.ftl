### The form.

password-title = パスワードの変更
password-title-problem = 問題があります：パスワードの変更
password-signed-in = { $name } としてサインインしています。
password-age =
    { $days ->
        [0] このパスワードに変更してから、まだ 1 日たっていません。
       *[other] このパスワードに変更してから { $days } 日たっています。
    }
password-summary = パスワードは変更されませんでした
password-account = アカウント
password-current = 現在のパスワード
password-new = 新しいパスワード
password-confirm = 新しいパスワード（確認）
password-rules-title = 新しいパスワードの条件
password-rules-length = { $shortest }～256 文字
password-rules-kinds = 英小文字、英大文字、数字、記号のうち 3 種類以上を含む
password-rules-characters = 半角の英字 A～Z（アクセント記号なし）・数字・空白と、次の記号だけを使う：
password-rules-history = 前回のパスワードと同じではない
password-tip = ヒント：互いに関係のない単語をいくつか組み合わせると、覚えやすく、推測されにくくなります。
password-button = パスワードを変更
password-busy = パスワードを変更しています。30 秒ほどかかることがあります。このページを開いたままお待ちください。
password-sign-out = サインアウト
password-tries-left = あと { $tries } 回試せます。その後は、しばらく待つ必要があります。
password-tries-none = 今は、試せる回数が残っていません。
