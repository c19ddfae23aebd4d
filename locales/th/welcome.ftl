### The welcome page, and the page after the sign-out.

welcome-title = เปลี่ยนรหัสผ่านของคุณ
welcome-lead = ที่นี่คุณสามารถเปลี่ยนรหัสผ่านของบัญชีที่ทำงานหรือโรงเรียนของคุณได้
welcome-step-sign-in = ลงชื่อเข้าใช้บนหน้าของ Microsoft เอง
welcome-step-type = พิมพ์รหัสผ่านปัจจุบันและรหัสผ่านใหม่
welcome-step-result = เราจะบอกคุณว่าสำเร็จหรือไม่ และต้องทำอะไรต่อไป
welcome-button = ลงชื่อเข้าใช้
welcome-not-kept = เว็บไซต์นี้ไม่เก็บรหัสผ่านของคุณ
welcome-forgotten = ลืมรหัสผ่านปัจจุบันใช่ไหม เว็บไซต์นี้รีเซ็ตรหัสผ่านไม่ได้ แต่ฝ่ายช่วยเหลือทำได้

signed-out-title = คุณออกจากระบบแล้ว
signed-out-text = คุณออกจากระบบของเว็บไซต์นี้แล้ว
signed-out-microsoft = คุณอาจยังลงชื่อเข้าใช้ Microsoft อยู่ในเบราว์เซอร์นี้ ถ้ามีคนอื่นใช้คอมพิวเตอร์เครื่องนี้ โปรดออกจากระบบที่นั่นด้วย
signed-out-microsoft-link = ออกจากระบบ Microsoft
