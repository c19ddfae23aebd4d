### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] این گذرواژه کمتر از یک روز دیگر منقضی می‌شود.
        [one] این گذرواژه { $days } روز دیگر منقضی می‌شود.
       *[other] این گذرواژه { $days } روز دیگر منقضی می‌شود.
    }
account-expires-soon = لطفاً همین حالا آن را تغییر دهید. آن‌وقت می‌توانید بدون وقفه به کارتان ادامه دهید.
account-overdue = طبق قوانین سازمان شما، این گذرواژه باید تا الان تغییر می‌کرد. لطفاً همین حالا آن را تغییر دهید.

account-change-at = تغییر گذرواژه در { $host }
account-guest-home = این سازمان به احتمال زیاد { $domain } است.
account-manager = از برنامه مدیریت گذرواژه استفاده می‌کنید؟ این برنامه گذرواژه شما را برای صفحه ورود Microsoft نگه می‌دارد، مثلاً { $host }. آنجا هم آن را تغییر دهید.
