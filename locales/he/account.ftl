### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] תוקף הסיסמה הזו יפוג בעוד פחות מיממה.
        [one] תוקף הסיסמה הזו יפוג בעוד יום אחד.
        [two] תוקף הסיסמה הזו יפוג בעוד יומיים.
       *[other] תוקף הסיסמה הזו יפוג בעוד { $days } ימים.
    }
account-expires-soon = כדאי להחליף אותה עכשיו, וכך אפשר להמשיך לעבוד בלי הפרעה.
account-overdue = לפי כללי הארגון היה צריך כבר להחליף את הסיסמה הזו. נא להחליף אותה עכשיו.

account-change-at = החלפת הסיסמה באתר { $host }
account-guest-home = ככל הנראה, זה { $domain }.
account-manager = יש לך מנהל סיסמאות? הסיסמה הזו שמורה בו עבור דף הכניסה של Microsoft, למשל { $host }. נא לעדכן אותה גם שם.
