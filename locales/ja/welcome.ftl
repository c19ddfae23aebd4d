### The welcome page, and the page after the sign-out.

welcome-title = パスワードの変更
welcome-lead = ここでは、職場または学校アカウントのパスワードを変更できます。
welcome-step-sign-in = Microsoft のページでサインインします。
welcome-step-type = 現在のパスワードと新しいパスワードを入力します。
welcome-step-result = 変更できたかどうかと、次に必要なことをお知らせします。
welcome-button = サインイン
welcome-not-kept = このサイトはパスワードを保存しません。
welcome-forgotten = 現在のパスワードを忘れましたか？このサイトではリセットできません。ヘルプデスクならリセットできます。

signed-out-title = サインアウトしました
signed-out-text = このサイトからサインアウトしました。
signed-out-microsoft = このブラウザーでは、まだ Microsoft にサインインしている可能性があります。ほかの人もこのパソコンを使う場合は、Microsoft からもサインアウトしてください。
signed-out-microsoft-link = Microsoft からサインアウト
