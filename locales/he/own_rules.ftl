### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = בסיסמה החדשה יש שם שהארגון שלך אינו מתיר.
contains-given-name-text = בסיסמה החדשה יש השם הפרטי שלך.
contains-surname-text = בסיסמה החדשה יש שם המשפחה שלך.
contains-own-name-text = בסיסמה החדשה יש חלק מהשם שלך.
contains-sign-in-name-text = בסיסמה החדשה יש שם הכניסה שלך.
contains-organisation-name-text = בסיסמה החדשה יש שם הארגון שלך.
contains-name-next = קל לנחש שמות, ולכן הארגון שלך אינו מתיר אותם. יש להשמיט את השם. כתיב אחר, למשל 0 במקום o, אינו עוזר.

contains-banned-word-text = בסיסמה החדשה יש מילה שהארגון שלך אינו מתיר.
contains-this-banned-word-text = בסיסמה החדשה יש המילה ״{ $word }״. הארגון שלך אינו מתיר את המילה הזו.
contains-banned-word-next = יש להשמיט את המילה. כתיב אחר, למשל 0 במקום o, אינו עוזר.

breached-text = הסיסמה החדשה מופיעה ברשימה של סיסמאות גנובות. אולי מישהו אחר בחר באותה סיסמה.
breached-next = מי שפורץ לחשבונות מנסה קודם סיסמאות כאלה. נא לבחור סיסמה אחרת.

too-weak-text = קל יותר לנחש את הסיסמה החדשה ממה שהארגון שלך מתיר.
too-weak-next = נא להאריך אותה. כמה מילים שאינן קשורות זו לזו קל לזכור וקשה לנחש.

password-rules-names = אין בה השם שלך, שם הכניסה שלך או שם הארגון שלך
password-rules-words = אין בה מילה שהארגון שלך אינו מתיר
password-rules-leaks = אינה מופיעה ברשימה של סיסמאות גנובות
password-rules-strength = קשה לנחש אותה
