### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] ניסיון נוסף יתאפשר בעוד שנייה אחת.
        [two] ניסיון נוסף יתאפשר בעוד שתי שניות.
       *[other] ניסיון נוסף יתאפשר בעוד { $seconds } שניות.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] ניסיון נוסף יתאפשר בעוד דקה אחת.
        [two] ניסיון נוסף יתאפשר בעוד שתי דקות.
       *[other] ניסיון נוסף יתאפשר בעוד { $minutes } דקות.
    }
tries-back-in-hours =
    { $hours ->
        [one] ניסיון נוסף יתאפשר בעוד שעה אחת.
        [two] ניסיון נוסף יתאפשר בעוד שעתיים.
       *[other] ניסיון נוסף יתאפשר בעוד { $hours } שעות.
    }

repeated-password-text = Microsoft כבר הודיעה לנו שזו אינה הסיסמה הנוכחית שלך.
repeated-password-next = לכן לא שלחנו אותה שוב, ולא איבדת ניסיון. כדאי לבדוק אותה ולהקליד אותה מחדש. אם ברור לך שהיא נכונה, אפשר לשלוח אותה פעם נוספת. אז נשאל את Microsoft שוב, וזה ייחשב ניסיון.
