### The form.

password-title = החלפת הסיסמה
password-title-problem = בעיה: החלפת הסיסמה
password-signed-in = נכנסת בשם { $name }.
password-age =
    { $days ->
        [0] החלפת את הסיסמה הזו לפני פחות מיממה.
        [one] החלפת את הסיסמה הזו לפני יום אחד.
        [two] החלפת את הסיסמה הזו לפני יומיים.
       *[other] החלפת את הסיסמה הזו לפני { $days } ימים.
    }
password-summary = הסיסמה שלך לא הוחלפה
password-account = חשבון
password-current = הסיסמה הנוכחית
password-new = סיסמה חדשה
password-confirm = סיסמה חדשה (שוב)
password-rules-title = הסיסמה החדשה שלך
password-rules-length = יש בה { $shortest } עד 256 תווים
password-rules-kinds = יש בה לפחות שלושה מהסוגים האלה: אותיות אנגליות קטנות, אותיות אנגליות גדולות, ספרות, סימנים
password-rules-characters = יש בה רק אותיות אנגליות מ-A עד Z, ספרות, רווחים והסימנים האלה:
password-rules-history = אינה זהה לסיסמה האחרונה שלך
password-tip = טוב לדעת: כמה מילים שאינן קשורות זו לזו קל לזכור וקשה לנחש.
password-button = החלפת הסיסמה
password-busy = אנחנו מחליפים את הסיסמה שלך. זה יכול לקחת חצי דקה. נא להשאיר את הדף הזה פתוח.
password-sign-out = יציאה
password-tries-left =
    { $tries ->
        [one] נשאר לך ניסיון אחד לפני שיהיה צריך לחכות.
        [two] נשארו לך שני ניסיונות לפני שיהיה צריך לחכות.
       *[other] נשארו לך { $tries } ניסיונות לפני שיהיה צריך לחכות.
    }
password-tries-none = כרגע לא נשארו לך ניסיונות.
