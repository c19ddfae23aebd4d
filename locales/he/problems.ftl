### What can go wrong on any website.

not-found-title = הדף לא נמצא
not-found-text = אין דף בכתובת הזו.
not-found-next = נא לבדוק את הכתובת, או לעבור לדף ההתחלה.

method-not-allowed-title = הדף הזה אינו פועל כך
method-not-allowed-text = הדפדפן ביקש את הדף בדרך שהוא אינו תומך בה. שום דבר לא השתנה.

too-large-title = זה היה יותר מדי
too-large-text = נשלח יותר ממה שהאתר הזה מקבל. שום דבר לא השתנה.

bad-request-title = לא הצלחנו לקרוא את זה
bad-request-text = מה שנשלח היה פגום או לא שלם. שום דבר לא השתנה.

start-again-next = נא להתחיל מחדש מדף ההתחלה.

internal-error-title = משהו השתבש אצלנו
internal-error-text = זו אינה טעות שלך. אם זה עתה שלחת סיסמה חדשה, איננו יכולים לומר אם הסיסמה שלך הוחלפה.
internal-error-next = במקרה כזה כדאי לנסות להיכנס קודם עם הסיסמה החדשה, ואחר כך עם הישנה. אם דרושה עזרה, נא להתקשר למוקד התמיכה ולהקריא את הקוד שלמטה.
