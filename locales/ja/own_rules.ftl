### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = 新しいパスワードに、組織で許可されていない名前が入っています。
contains-given-name-text = 新しいパスワードに、ご自分の名（下の名前）が入っています。
contains-surname-text = 新しいパスワードに、ご自分の姓が入っています。
contains-own-name-text = 新しいパスワードに、ご自分の名前の一部が入っています。
contains-sign-in-name-text = 新しいパスワードに、ご自分のサインイン名が入っています。
contains-organisation-name-text = 新しいパスワードに、組織の名前が入っています。
contains-name-next = 名前は推測されやすいため、組織で許可されていません。名前は使わないでください。o を 0 に変えるなど、書き方を変えても効果はありません。

contains-banned-word-text = 新しいパスワードに、組織で許可されていない単語が入っています。
contains-this-banned-word-text = 新しいパスワードに「{ $word }」という単語が入っています。この単語は組織で許可されていません。
contains-banned-word-next = その単語は使わないでください。o を 0 に変えるなど、書き方を変えても効果はありません。

breached-text = 新しいパスワードは、盗まれたパスワードのリストに載っています。ほかの人が同じものを選んでいたのかもしれません。
breached-next = このようなパスワードは、アカウントに侵入しようとするときに最初に試されます。別のパスワードを選んでください。

too-weak-text = 新しいパスワードは、組織の基準よりも推測されやすいものです。
too-weak-next = もっと長くしてください。互いに関係のない単語をいくつか組み合わせると、覚えやすく、推測されにくくなります。

password-rules-names = ご自分の名前、サインイン名、組織の名前を含まない
password-rules-words = 組織で許可されていない単語を含まない
password-rules-leaks = 盗まれたパスワードのリストに載っていない
password-rules-strength = 推測されにくい
