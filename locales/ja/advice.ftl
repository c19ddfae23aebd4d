### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = 満たしています
rule-open = まだ満たしていません
rule-later = フォームの送信時に確認します。

strength =
    { $strength ->
        [weakest] とても推測されやすい
        [weak] 推測されやすい
        [fair] もっと推測されにくくできます
        [strong] 推測されにくい
       *[strongest] とても推測されにくい
    }

check-all-met = 新しいパスワードは、ここで確認できる条件をすべて満たしています。
check-open = 新しいパスワードが満たしていない条件が、まだ { $rules } つあります。
confirm-same = 2 つの新しいパスワードは同じです。

advice-title = 入力した新しいパスワードは、Microsoft に受け付けられない可能性があります：
likely-title = 次の理由が考えられます。可能性が高い順に並べています：

likely-name-next = Microsoft は、名前を受け付けないことがよくあります。名前は使わないでください。o を 0 に変えるなど、書き方を変えても効果はありません。
likely-word = 新しいパスワードに、「{ $word }」という単語か、それとよく似た単語が入っています。この単語は推測されやすいので、Microsoft はおそらく単語全体を 1 文字としか数えません。あと { $missing } 文字以上追加してください。
likely-common = 新しいパスワードは、おそらく最もよく使われているパスワードの 1 つです。互いに関係のない単語をいくつか組み合わせてください。
likely-space = Microsoft は、空白を記号として数えない可能性があります。一覧にある記号を 1 つ追加してください。
likely-name = ご自分の名前か、組織の名前が入っている可能性があります。名前は使わないでください。
likely-used-before = 以前使っていたパスワードと同じ可能性があります。ここで一度も使ったことのないパスワードを選んでください。
likely-microsofts-list = Microsoft には、よく使われる単語の非公開リストがあります。新しいパスワードは、その中の単語に似すぎている可能性があります。互いに関係のない単語をいくつか組み合わせてください。
likely-organisations-list = 組織が、使えない単語のリストを決めている可能性があります。組織の名前、場所、製品の名前は使わないでください。
