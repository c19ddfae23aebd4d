### Why a sign-in did not work.

cancelled-title = הכניסה הופסקה
cancelled-text = היא הופסקה לפני שהושלמה. שום דבר לא השתנה.
cancelled-next = אפשר להיכנס שוב בכל עת.

expired-title = הכניסה הזו ישנה מדי
expired-text = היא נמשכה זמן רב מדי, או שדף הכניסה נפתח בפעם השנייה. שום דבר לא השתנה.
expired-next = נא להתחיל מחדש.

not-started-here-title = הכניסה הזו לא התחילה כאן
not-started-here-text = הדפדפן הזה לא התחיל אותה. אולי דפדפן אחר התחיל אותה, או שקובצי Cookie חסומים.
not-started-here-next = נא להתחיל מחדש בדפדפן הזה, ולאפשר קובצי Cookie לאתר הזה.

wrong-account-title = נא להשתמש בחשבון העבודה או בית הספר שלך
wrong-account-text = החשבון שבו נכנסת אינו שייך לארגון הזה.
wrong-account-next = נא להתחיל מחדש ולבחור בחשבון של הארגון הזה.

not-assigned-title = אין לך גישה לאתר הזה
not-assigned-text = הכניסה שלך הצליחה, אבל איש לא נתן לחשבון שלך גישה לאתר הזה.
not-assigned-next = נא לבקש גישה ממוקד התמיכה ולהקריא את הקוד שלמטה.

blocked-by-policy-title = כלל של הארגון שלך עצר את הכניסה
blocked-by-policy-text = כלל כזה יכול להיות תלוי במכשיר שלך, ברשת שלך או במקום שבו נכנסת.
blocked-by-policy-next = נא לנסות שוב ממחשב או מרשת של הארגון שלך. אם זה לא עוזר, נא להתקשר למוקד התמיכה ולהקריא את הקוד שלמטה.

account-locked-title = החשבון שלך נעול לזמן מה
account-locked-text = Microsoft ראתה יותר מדי סיסמאות שגויות, או כניסה שנראתה לא תקינה.
account-locked-next = נא לחכות כמה דקות ולנסות שוב. אם זה לא עוזר, נא להתקשר למוקד התמיכה ולהקריא את הקוד שלמטה.

account-disabled-title = החשבון שלך מושבת
account-disabled-text = Microsoft אומרת שלחשבון הזה אסור להיכנס.
account-disabled-next = נא להתקשר למוקד התמיכה ולהקריא את הקוד שלמטה.

password-expired-title = תוקף הסיסמה שלך פג
password-expired-text = צריך להחליף אותה בדף הכניסה של Microsoft עצמה, לפני שאתר אחר כלשהו ייתן לך להיכנס.
password-expired-next = נא להיכנס באתר office.com ולבחור סיסמה חדשה כאשר Microsoft תבקש זאת.

consent-missing-title = האתר הזה עדיין צריך אישור
consent-missing-text = הארגון שלך עדיין לא הרשה לאתר הזה להחליף סיסמאות.
consent-missing-next = אין באפשרותך לתקן זאת. נא להתקשר למוקד התמיכה ולהקריא את הקוד שלמטה.

invalid-token-title = לא הצלחנו לבדוק את הכניסה שלך
invalid-token-text = התשובה שחזרה לא עברה את בדיקות האבטחה שלנו, ולכן לא השתמשנו בה.
invalid-token-next = נא לנסות שוב. אם הדף הזה מופיע שוב, נא להתקשר למוקד התמיכה ולהקריא את הקוד שלמטה.

portal-misconfigured-title = האתר הזה אינו מוגדר כראוי
portal-misconfigured-text = Microsoft לא קיבלה את ההגדרות של האתר הזה. זו אינה טעות שלך.
portal-misconfigured-next = מי שמפעיל את האתר צריך לתקן זאת. נא להתקשר למוקד התמיכה ולהקריא את הקוד שלמטה.
