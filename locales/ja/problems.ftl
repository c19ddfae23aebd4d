### What can go wrong on any website.

not-found-title = ページが見つかりません
not-found-text = このアドレスにはページがありません。
not-found-next = アドレスを確かめるか、スタートページへ移動してください。

method-not-allowed-title = この方法では開けないページです
method-not-allowed-text = ブラウザーが、このページが対応していない方法でページを要求しました。何も変更されていません。

too-large-title = 送信された量が多すぎました
too-large-text = このサイトが受け付けられる量を超えるデータが送信されました。何も変更されていません。

bad-request-title = 読み取れませんでした
bad-request-text = 送信された内容が壊れているか、不完全でした。何も変更されていません。

start-again-next = スタートページからやり直してください。

internal-error-title = このサイトの側で問題が発生しました
internal-error-text = 操作に間違いはありません。新しいパスワードを送信した直後だった場合、変更されたかどうかはわかりません。
internal-error-next = その場合は、まず新しいパスワード、次に古いパスワードでサインインしてみてください。お困りの場合は、ヘルプデスクに電話して、下のコードを伝えてください。
