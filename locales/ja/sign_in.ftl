### Why a sign-in did not work.

cancelled-title = サインインは中止されました
cancelled-text = 完了する前に中止されました。何も変更されていません。
cancelled-next = 準備ができたら、もう一度サインインしてください。

expired-title = このサインインは古くなりました
expired-text = 時間がかかりすぎたか、サインインのページが 2 回開かれました。何も変更されていません。
expired-next = 最初からやり直してください。

not-started-here-title = このサインインは、ここで始まったものではありません
not-started-here-text = このブラウザーで始めたサインインではありません。別のブラウザーで始めたか、Cookie がブロックされている可能性があります。
not-started-here-next = このサイトの Cookie を許可し、このブラウザーで最初からやり直してください。

wrong-account-title = 職場または学校アカウントを使ってください
wrong-account-text = サインインしたアカウントは、この組織のものではありません。
wrong-account-next = 最初からやり直して、この組織のアカウントを選んでください。

not-assigned-title = このサイトへのアクセス権がありません
not-assigned-text = サインインはできましたが、お使いのアカウントには、このサイトへのアクセス権が与えられていません。
not-assigned-next = ヘルプデスクにアクセス権を依頼し、下のコードを伝えてください。

blocked-by-policy-title = 組織の規則により、サインインが止められました
blocked-by-policy-text = このような規則は、機器、ネットワーク、今いる場所などによって決まることがあります。
blocked-by-policy-next = 組織のパソコンかネットワークから、もう一度お試しください。それでもできない場合は、ヘルプデスクに電話して、下のコードを伝えてください。

account-locked-title = アカウントは一時的にロックされています
account-locked-text = 間違ったパスワードの入力が多すぎたか、不審なサインインがあったことを、Microsoft が検出しました。
account-locked-next = 数分待ってから、もう一度お試しください。それでもできない場合は、ヘルプデスクに電話して、下のコードを伝えてください。

account-disabled-title = アカウントは無効になっています
account-disabled-text = Microsoft によると、このアカウントではサインインできません。
account-disabled-next = ヘルプデスクに電話して、下のコードを伝えてください。

password-expired-title = パスワードの期限が切れています
password-expired-text = ほかのサイトに入る前に、Microsoft のサインインページで変更する必要があります。
password-expired-next = office.com でサインインし、Microsoft に求められたら新しいパスワードを選んでください。

consent-missing-title = このサイトにはまだ承認が必要です
consent-missing-text = 組織は、このサイトでパスワードを変更することをまだ許可していません。
consent-missing-next = ご自分で直すことはできません。ヘルプデスクに電話して、下のコードを伝えてください。

invalid-token-title = サインインを確認できませんでした
invalid-token-text = 届いた応答が安全性の確認を通らなかったため、使用しませんでした。
invalid-token-next = もう一度お試しください。またこのページが表示された場合は、ヘルプデスクに電話して、下のコードを伝えてください。

portal-misconfigured-title = このサイトは正しく設定されていません
portal-misconfigured-text = Microsoft が、このサイトの設定を受け付けませんでした。操作に間違いはありません。
portal-misconfigured-next = このサイトの運営者が直す必要があります。ヘルプデスクに電話して、下のコードを伝えてください。
