### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = הסיסמה שלך לא הוחלפה

changed-title = הסיסמה שלך הוחלפה
changed-text = Microsoft אישרה את השינוי.
changed-next = מעכשיו יש להשתמש בסיסמה החדשה.

missing-text = שדה אחד נשאר ריק.
missing-next = נא למלא את כל שלושת השדות.
missing-current = נא להקליד את הסיסמה הנוכחית שלך.
missing-new = נא להקליד סיסמה חדשה.
missing-confirm = נא להקליד את הסיסמה החדשה פעם שנייה.

confirmation-differs-text = שתי הסיסמאות החדשות אינן זהות.
confirmation-differs-next = נא להקליד שוב את הסיסמה החדשה בשני השדות.

same-as-current-text = הסיסמה החדשה זהה לנוכחית.
same-as-current-next = נא לבחור סיסמה אחרת.

too-short-text = הסיסמה החדשה קצרה מדי.
too-short-next = יש להשתמש ב-{ $shortest } תווים לפחות.

too-long-text = הסיסמה החדשה ארוכה מדי.
too-long-next = יש להשתמש ב-256 תווים לכל היותר.

too-few-kinds-text = בסיסמה החדשה יש פחות מדי סוגים של תווים.
too-few-kinds-next = יש להשתמש לפחות בשלושה מהסוגים האלה: אותיות אנגליות קטנות, אותיות אנגליות גדולות, ספרות, סימנים.

unsupported-characters-text = בסיסמה החדשה יש תו ש-Microsoft אינה מקבלת.
unsupported-characters-next = יש להשתמש רק באותיות אנגליות מ-A עד Z, בספרות, ברווחים ובסימנים שברשימה.

wrong-current-password-text = Microsoft אומרת שזו אינה הסיסמה הנוכחית שלך.
wrong-current-password-next = נא לבדוק אותה ולהקליד אותה שוב.

refused-by-policy-text = Microsoft לא קיבלה את הסיסמה החדשה, ואינה אומרת איזה כלל היא מפרה.
refused-by-policy-next = ייתכן שהיא נפוצה מדי, שיש בה מילה חסומה, השם שלך או שם הארגון שלך, או שהיא זהה לסיסמה האחרונה שלך. כדאי לנסות סיסמה ארוכה יותר, עם כמה מילים שאינן קשורות זו לזו.

too-many-attempts-title = נא לחכות לפני ניסיון נוסף
too-many-attempts-text = היו יותר מדי ניסיונות בזמן קצר. את הניסיון הזה לא שלחנו ל-Microsoft, ולכן הוא לא שינה דבר.

elsewhere-title = אי אפשר להחליף את הסיסמה הזו כאן
guest-account-text = החשבון שלך אורח כאן. הסיסמה שלך נשמרת בארגון אחר.
guest-account-next = יש להחליף אותה במקום שהארגון ההוא מורה עליו, או לפנות למוקד התמיכה שלו.
federated-account-text = הארגון שלך שומר את הסיסמה הזו במערכת הכניסה שלו, ולא אצל Microsoft.
federated-account-next = יש להחליף אותה במערכת ההיא, או לשאול את מוקד התמיכה היכן היא נמצאת.
personal-account-text = זה חשבון Microsoft אישי. הסיסמה שלו אינה נשמרת בארגון.
personal-account-next = יש להחליף אותה באתר של Microsoft עצמה, או להיכנס כאן עם חשבון העבודה או בית הספר שלך.
synced-account-text = הסיסמה הזו נשמרת בשרתים של הארגון שלך. צריך להחליף אותה שם.
synced-account-next = במחשב Windows ברשת של הארגון שלך, יש להקיש Ctrl+Alt+Delete ולבחור באפשרות ״שנה סיסמה״. אפשר גם לפנות למוקד התמיכה.

sign-in-expired-title = נא להיכנס שוב
sign-in-expired-text = הכניסה שלך הסתיימה. שום דבר לא השתנה.
sign-in-expired-next = יש להיכנס שוב, ואז להקליד את הסיסמאות פעם נוספת.

more-verification-needed-title = Microsoft רוצה לאמת פעם נוספת את זהותך
more-verification-needed-text = כלל של הארגון שלך דורש בדיקה נוספת לפני שאפשר להחליף את הסיסמה הזו. שום דבר לא השתנה.
more-verification-needed-next = יש להיכנס שוב ולענות על מה ש-Microsoft שואלת. אם הדף הזה מופיע שוב, נא להתקשר למוקד התמיכה ולהקריא את הקוד שלמטה.

request-refused-title = עצרנו את הבקשה הזו
request-refused-text = היא לא הגיעה מהדף של האתר הזה. שום דבר לא השתנה.
request-refused-next = נא לפתוח את הטופס שוב ולשלוח משם.

throttled-title = Microsoft מבקשת לחכות
throttled-text = ל-Microsoft יש כרגע יותר מדי בקשות. הסיסמה שלך לא הוחלפה.

microsoft-unavailable-title = Microsoft אינה זמינה כרגע
microsoft-unavailable-text = לא הצלחנו להגיע אל Microsoft, או שהיא לא יכלה לקבל את בקשתנו. שום דבר לא השתנה.
microsoft-unavailable-sign-in = לא הצלחנו להגיע אל Microsoft לצורך הכניסה שלך. שום דבר לא השתנה.

outcome-unknown-title = ייתכן שהסיסמה שלך הוחלפה
outcome-unknown-text = שלחנו את הבקשה, אבל התשובה לא חזרה.
outcome-unknown-next = כדאי לנסות קודם להיכנס עם הסיסמה החדשה. אם זה לא מצליח, להשתמש בישנה. אם אף אחת אינה פועלת, נא להתקשר למוקד התמיכה ולהקריא את הקוד שלמטה.
outcome-unknown-looked = הרגע בדקנו שוב. Microsoft עדיין לא מראה שינוי. זה יכול לקחת כמה דקות, ולכן אין פירוש הדבר שהשינוי נכשל.

permission-missing-title = לאתר הזה אין הרשאה להחליף את הסיסמה שלך
permission-missing-text = Microsoft לא הרשתה לאתר הזה להחליף את הסיסמה שלך. שום דבר לא השתנה.
permission-missing-next = זו אינה טעות שלך, ואין באפשרותך לתקן זאת. מי שמפעיל את האתר צריך לתקן. נא להתקשר למוקד התמיכה ולהקריא את הקוד שלמטה.

unexpected-answer-title = קרוב לוודאי שהסיסמה שלך לא הוחלפה
unexpected-answer-text = Microsoft ענתה בדרך שאיננו מכירים. לכן איננו יכולים לדעת בוודאות.
unexpected-answer-next = כדאי להשתמש קודם בסיסמה הישנה. אם היא אינה פועלת יותר, לנסות את החדשה. נא להתקשר למוקד התמיכה ולהקריא את הקוד שלמטה.

session-store-unavailable-title = נא לחזור קצת מאוחר יותר
session-store-unavailable-text = האתר הזה אינו יכול להכניס אף אחד כרגע.
