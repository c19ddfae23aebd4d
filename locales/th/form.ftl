### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = แสดงรหัสผ่าน
hide-password = ซ่อนรหัสผ่าน
password-is-shown = รหัสผ่านของคุณแสดงอยู่บนหน้าจอ
password-is-hidden = รหัสผ่านของคุณถูกซ่อนไว้
caps-lock = Caps Lock เปิดอยู่

suggest-button = แนะนำรหัสผ่าน
suggest-another = แนะนำรหัสผ่านอื่น
suggest-title = รหัสผ่านที่แนะนำสำหรับคุณ
suggest-text = ไม่มีใครอื่นเห็นรหัสผ่านนี้ และเว็บไซต์นี้ไม่เก็บไว้ โปรดจดไว้ หรือบันทึกในตัวจัดการรหัสผ่าน ก่อนที่คุณจะเปลี่ยนรหัสผ่าน
suggest-how = พิมพ์รหัสผ่านนี้ในช่องรหัสผ่านใหม่ทั้งสองช่อง
suggest-use = ใช้รหัสผ่านนี้
suggest-used = ใส่รหัสผ่านที่แนะนำในช่องรหัสผ่านใหม่ทั้งสองช่องแล้ว
