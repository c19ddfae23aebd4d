### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = パスワードを表示
hide-password = パスワードを隠す
password-is-shown = パスワードが画面に表示されています。
password-is-hidden = パスワードは隠されています。
caps-lock = Caps Lock がオンになっています。

suggest-button = パスワードの候補を表示
suggest-another = 別の候補を表示
suggest-title = パスワードの候補
suggest-text = この候補はほかのだれにも見られておらず、このサイトにも保存されません。パスワードを変更する前に、書き留めるか、パスワードマネージャーに保存してください。
suggest-how = 新しいパスワードの 2 つの欄の両方に入力してください。
suggest-use = このパスワードを使う
suggest-used = 候補を、新しいパスワードの 2 つの欄に入力しました。
