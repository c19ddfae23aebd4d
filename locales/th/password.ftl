### The form.

password-title = เปลี่ยนรหัสผ่านของคุณ
password-title-problem = มีปัญหา: เปลี่ยนรหัสผ่านของคุณ
password-signed-in = ลงชื่อเข้าใช้เป็น { $name }
password-age =
    { $days ->
        [0] คุณเปลี่ยนรหัสผ่านนี้ไม่ถึง 1 วันที่แล้ว
       *[other] คุณเปลี่ยนรหัสผ่านนี้เมื่อ { $days } วันที่แล้ว
    }
password-summary = รหัสผ่านของคุณไม่ได้ถูกเปลี่ยน
password-account = บัญชี
password-current = รหัสผ่านปัจจุบัน
password-new = รหัสผ่านใหม่
password-confirm = รหัสผ่านใหม่อีกครั้ง
password-rules-title = รหัสผ่านใหม่ของคุณ
password-rules-length = มี { $shortest } ถึง 256 อักขระ
password-rules-kinds = มีอย่างน้อยสามประเภทจากรายการนี้: ตัวพิมพ์เล็ก ตัวพิมพ์ใหญ่ ตัวเลข สัญลักษณ์
password-rules-characters = มีเฉพาะตัวอักษรภาษาอังกฤษ A ถึง Z ที่ไม่มีเครื่องหมายกำกับ ตัวเลข ช่องว่าง และสัญลักษณ์เหล่านี้:
password-rules-history = ไม่เหมือนกับรหัสผ่านก่อนหน้านี้ของคุณ
password-tip = น่ารู้: หลายคำที่ไม่เกี่ยวข้องกันจะจำง่ายและเดายาก
password-button = เปลี่ยนรหัสผ่าน
password-busy = เรากำลังเปลี่ยนรหัสผ่านของคุณ ซึ่งอาจใช้เวลาครึ่งนาที โปรดเปิดหน้านี้ค้างไว้
password-sign-out = ออกจากระบบ
password-tries-left = คุณลองได้อีก { $tries } ครั้งก่อนที่จะต้องรอ
password-tries-none = ตอนนี้คุณไม่มีจำนวนครั้งที่ลองได้เหลืออยู่
