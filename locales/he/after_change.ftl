### The box “sign me out everywhere״ on the form, and the page after a change.

sign-out-everywhere-label = להוציא אותי גם מכל המקומות
sign-out-everywhere-hint = Microsoft תנתק אז את החשבון שלך בכל המחשבים, הטלפונים והטאבלטים. שם צריך להיכנס שוב עם הסיסמה החדשה. זה רעיון טוב אם ייתכן שמישהו אחר יודע את הסיסמה שלך, או אם איבדת מכשיר. זה לוקח כמה דקות, ויש יישומים שמבחינים בזה רק אחרי שעה או יותר.

sign-out-done-title = תתבצע יציאה מכל המקומות
sign-out-done = Microsoft הסכימה לנתק את החשבון שלך בכל המכשירים. זה לוקח כמה דקות, ויש יישומים שמבחינים בזה רק אחרי שעה או יותר.
sign-out-failed-title = לא הצלחנו להוציא אותך מכל המקומות
sign-out-failed = הסיסמה החדשה שלך נקבעה. אבל Microsoft לא קיבלה את בקשתנו לנתק את החשבון שלך בכל המכשירים.
sign-out-unknown-title = ייתכן שלא יצאת מכל המקומות
sign-out-unknown = הסיסמה החדשה שלך נקבעה. ביקשנו מ-Microsoft לנתק את החשבון שלך בכל המכשירים, אבל התשובה שלה לא הגיעה.
sign-out-not-tried-title = לא הוצאנו אותך מכל המקומות
sign-out-not-tried = לא ביקשנו מ-Microsoft לנתק את החשבון שלך במכשירים אחרים, כי לא יכולנו לדעת בזמן בוודאות שהסיסמה שלך הוחלפה.
sign-out-not-tried-unknown = לא ביקשנו מ-Microsoft לנתק את החשבון שלך במכשירים אחרים, כי לא ודאי שהסיסמה שלך הוחלפה.
sign-out-yourself = פתיחת { $host } כדי לצאת מכל המקומות
sign-out-yourself-hint = אפשר לעשות זאת לבד: לפתוח את הדף הזה, להיכנס עם הסיסמה החדשה ולבחור באפשרות ״יציאה מכל המקומות״.
sign-out-help-desk = אם ברצונך לצאת מכל המקומות, אפשר לפנות למוקד התמיכה.

changed-signed-out = יצאת עכשיו מהאתר הזה.
changed-next-title = מה קורה עכשיו
changed-open = פתיחת { $host }
changed-phone-title = טלפון וטאבלט
changed-phone = ייתכן שהדואר ויישומים אחרים יבקשו ממך להיכנס שוב. שם צריך להשתמש בסיסמה החדשה. יש יישומים שמבקשים זאת רק אחרי שעה או יותר.
changed-devices-title = מחשבים ודפדפנים אחרים
changed-devices = ייתכן שיהיה צריך להיכנס שם שוב, עם הסיסמה החדשה.
changed-windows-title = Windows
changed-windows = החשבון הזה משמש אותך לכניסה ל-Windows? יש להתחבר לאינטרנט, לנעול את המחשב ולפתוח אותו עם הסיסמה החדשה. קוד PIN או טביעת אצבע נשארים כפי שהם.
changed-network-title = Wi-Fi ו-VPN
changed-network = אם הם משתמשים בסיסמה הזו, כדאי להקליד שם בקרוב את החדשה. מכשיר שממשיך לנסות את הישנה עלול לנעול את החשבון שלך.
changed-manager-title = מנהל סיסמאות
changed-manager = יש לעדכן את הרשומה של דף הכניסה של Microsoft, למשל { $host }. רשומה של האתר הזה בלבד אינה מספיקה.
