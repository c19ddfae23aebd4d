### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] このパスワードは、あと 1 日足らずで期限が切れます。
       *[other] このパスワードは、あと { $days } 日で期限が切れます。
    }
account-expires-soon = 今すぐ変更してください。そうすれば、仕事を中断せずに続けられます。
account-overdue = 組織の規則では、このパスワードを変更する期限が過ぎています。今すぐ変更してください。

account-change-at = { $host } でパスワードを変更する
account-guest-home = その組織は、おそらく { $domain } です。
account-manager = パスワードマネージャーをお使いですか？このパスワードは、Microsoft のサインインページ（{ $host } など）の項目に保存されています。そちらも変更してください。
