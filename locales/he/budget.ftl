### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] הניסיון הבא יחזור בעוד שנייה אחת.
        [two] הניסיון הבא יחזור בעוד שתי שניות.
       *[other] הניסיון הבא יחזור בעוד { $seconds } שניות.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] הניסיון הבא יחזור בעוד דקה אחת.
        [two] הניסיון הבא יחזור בעוד שתי דקות.
       *[other] הניסיון הבא יחזור בעוד { $minutes } דקות.
    }
tries-back-in-hours =
    { $hours ->
        [one] הניסיון הבא יחזור בעוד שעה אחת.
        [two] הניסיון הבא יחזור בעוד שעתיים.
       *[other] הניסיון הבא יחזור בעוד { $hours } שעות.
    }

repeated-password-text = Microsoft כבר אמרה לנו שזו אינה הסיסמה הנוכחית שלך.
repeated-password-next = לכן לא שלחנו אותה שוב, ולא איבדת ניסיון. כדאי לבדוק אותה ולהקליד אותה מחדש. אם ברור לך שהיא נכונה, אפשר לשלוח אותה פעם נוספת. אז נשאל את Microsoft שוב, וזה ייחשב ניסיון.
