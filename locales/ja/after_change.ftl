### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = あわせて、すべての場所からサインアウトする
sign-out-everywhere-hint = Microsoft が、すべてのパソコン、スマートフォン、タブレットでのサインインを終了します。その後、それぞれの機器で新しいパスワードを使ってサインインし直します。ほかの人にパスワードを知られたかもしれないときや、機器をなくしたときにおすすめします。完了まで数分かかります。1 時間以上たってから反映されるアプリもあります。

sign-out-done-title = すべての場所からサインアウトされます
sign-out-done = Microsoft は、すべての機器でのサインインを終了することを受け付けました。完了まで数分かかります。1 時間以上たってから反映されるアプリもあります。
sign-out-failed-title = すべての場所からのサインアウトはできませんでした
sign-out-failed = 新しいパスワードは設定されました。ただし、すべての機器でのサインインを終了する要求は、Microsoft に受け付けられませんでした。
sign-out-unknown-title = すべての場所からサインアウトされていない可能性があります
sign-out-unknown = 新しいパスワードは設定されました。すべての機器でのサインインを終了するよう Microsoft に要求しましたが、応答が届きませんでした。
sign-out-not-tried-title = すべての場所からのサインアウトは行いませんでした
sign-out-not-tried = パスワードが変更されたことを時間内に確認できなかったため、ほかの機器でのサインインを終了するよう Microsoft に要求しませんでした。
sign-out-not-tried-unknown = パスワードが変更されたことが確実ではないため、ほかの機器でのサインインを終了するよう Microsoft に要求しませんでした。
sign-out-yourself = { $host } を開いて、すべての場所からサインアウトする
sign-out-yourself-hint = ご自分で行うこともできます。このページを開き、新しいパスワードでサインインして、「すべての場所からサインアウト」を選んでください。
sign-out-help-desk = すべての場所からサインアウトしたい場合は、ヘルプデスクにご相談ください。

changed-signed-out = このサイトからサインアウトしました。
changed-next-title = 次に必要なこと
changed-open = { $host } を開く
changed-phone-title = スマートフォンとタブレット
changed-phone = メールなどのアプリで、もう一度サインインするよう求められることがあります。新しいパスワードを使ってください。1 時間以上たってから求めてくるアプリもあります。
changed-devices-title = ほかのパソコンとブラウザー
changed-devices = 新しいパスワードで、もう一度サインインする必要があるかもしれません。
changed-windows-title = Windows
changed-windows = このアカウントで Windows にサインインしていますか？インターネットに接続し、パソコンをロックしてから、新しいパスワードでロックを解除してください。PIN や指紋はこれまでと同じです。
changed-network-title = Wi-Fi と VPN
changed-network = このパスワードを使っている場合は、早めに新しいパスワードを入力してください。古いパスワードで接続を繰り返す機器があると、アカウントがロックされることがあります。
changed-manager-title = パスワードマネージャー
changed-manager = Microsoft のサインインページ（{ $host } など）の項目を変更してください。このサイトの項目を変更するだけでは足りません。
