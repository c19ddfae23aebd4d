### What every page shares: the frame, the help block, links and waiting times.

skip-link = דילוג לתוכן
footer-help = עזרה

contact-title = קבלת עזרה
contact-default = אפשר לפנות למוקד התמיכה הטכנית של הארגון.
contact-link = פתיחת הדף של מוקד התמיכה
reference-label = קוד לפנייה
reference-hint = כדאי להחזיק את הקוד הזה בהישג יד. הוא מראה למוקד התמיכה מה קרה.

action-start = לדף ההתחלה
action-form = חזרה לטופס
action-sign-in = כניסה מחדש
action-try-again = ניסיון נוסף
action-other-account = שימוש בחשבון אחר
action-check-again = בדיקה נוספת

again-later = נא לנסות שוב בעוד כמה דקות.
again-in-seconds =
    { $seconds ->
        [one] נא לנסות שוב בעוד שנייה אחת.
        [two] נא לנסות שוב בעוד שתי שניות.
       *[other] נא לנסות שוב בעוד { $seconds } שניות.
    }
again-in-minutes =
    { $minutes ->
        [one] נא לנסות שוב בעוד דקה אחת.
        [two] נא לנסות שוב בעוד שתי דקות.
       *[other] נא לנסות שוב בעוד { $minutes } דקות.
    }
again-in-hours =
    { $hours ->
        [one] נא לנסות שוב בעוד שעה אחת.
        [two] נא לנסות שוב בעוד שעתיים.
       *[other] נא לנסות שוב בעוד { $hours } שעות.
    }

two-sentences = { $first } { $second }
