### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = הצגת הסיסמה
hide-password = הסתרת הסיסמה
password-is-shown = אפשר לקרוא את הסיסמה שלך על המסך.
password-is-hidden = הסיסמה שלך מוסתרת.
caps-lock = Caps Lock פועל.

suggest-button = הצעת סיסמה
suggest-another = הצעה אחרת
suggest-title = הצעה בשבילך
suggest-text = אף אחד אחר לא ראה אותה, והאתר הזה אינו שומר אותה. כדאי לרשום אותה, או לשמור אותה במנהל הסיסמאות שלך, לפני החלפת הסיסמה.
suggest-how = יש להקליד אותה בשני השדות של הסיסמה החדשה.
suggest-use = שימוש בסיסמה הזו
suggest-used = ההצעה נמצאת בשני השדות של הסיסמה החדשה.
