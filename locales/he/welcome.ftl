### The welcome page, and the page after the sign-out.

welcome-title = החלפת הסיסמה
welcome-lead = כאן אפשר להחליף את הסיסמה של חשבון העבודה או בית הספר שלך.
welcome-step-sign-in = נכנסים בדף של Microsoft עצמה.
welcome-step-type = מקלידים את הסיסמה הנוכחית וסיסמה חדשה.
welcome-step-result = אנחנו אומרים לך אם זה הצליח, ומה לעשות אחר כך.
welcome-button = כניסה
welcome-not-kept = האתר הזה אינו שומר את הסיסמאות שלך.
welcome-forgotten = שכחת את הסיסמה הנוכחית? האתר הזה אינו יכול לאפס אותה. מוקד התמיכה שלך יכול.

signed-out-title = היציאה הושלמה
signed-out-text = יצאת מהאתר הזה.
signed-out-microsoft = ייתכן שהכניסה שלך ל-Microsoft בדפדפן הזה עדיין פתוחה. אם אנשים אחרים משתמשים במחשב הזה, כדאי לצאת גם שם.
signed-out-microsoft-link = יציאה מ-Microsoft
