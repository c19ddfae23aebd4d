### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] 新しいパスワードに、アクセントなどの記号が付いた文字が入っています。Microsoft は記号の付かない文字だけを受け付けます。
        [arabic] 新しいパスワードに、アラビア文字かアラビア文字の数字が入っています。Microsoft はこれらを受け付けません。キーボードを半角英数字の入力に切り替えてください。
        [chinese] 新しいパスワードに、漢字が入っています。Microsoft はこれを受け付けません。キーボードを半角英数字の入力に切り替えてください。
        [cyrillic] 新しいパスワードに、ロシア語やウクライナ語などで使うキリル文字が入っています。Microsoft はこれを受け付けません。キーボードを半角英数字の入力に切り替えてください。
        [emoji] 新しいパスワードに、絵文字などの絵が入っています。Microsoft はこれを受け付けません。
        [greek] 新しいパスワードに、ギリシャ文字が入っています。Microsoft はこれを受け付けません。キーボードを半角英数字の入力に切り替えてください。
        [hebrew] 新しいパスワードに、ヘブライ文字が入っています。Microsoft はこれを受け付けません。キーボードを半角英数字の入力に切り替えてください。
        [indic] 新しいパスワードに、インドの文字か数字が入っています。Microsoft はこれらを受け付けません。キーボードを半角英数字の入力に切り替えてください。
        [japanese] 新しいパスワードに、ひらがななどの日本語の文字が入っています。Microsoft はこれを受け付けません。キーボードを半角英数字の入力に切り替えてください。
        [korean] 新しいパスワードに、ハングルが入っています。Microsoft はこれを受け付けません。キーボードを半角英数字の入力に切り替えてください。
        [thai] 新しいパスワードに、タイ文字かタイ数字が入っています。Microsoft はこれらを受け付けません。キーボードを半角英数字の入力に切り替えてください。
        [typographic] 新しいパスワードに、曲がった引用符、長いダッシュ、またはこれに似た記号が入っています。Microsoft はこれらを受け付けません。キーボードによっては、自動的に入力されることがあります。
        [wide] 新しいパスワードに、全角の英字か数字が入っています。Microsoft はこれらを受け付けません。キーボードを半角英数字の入力に切り替えてください。
       *[other] 新しいパスワードに、Microsoft が受け付けない文字が入っています。
    }
