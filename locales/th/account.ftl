### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] รหัสผ่านนี้จะหมดอายุในเวลาไม่ถึง 1 วัน
       *[other] รหัสผ่านนี้จะหมดอายุในอีก { $days } วัน
    }
account-expires-soon = โปรดเปลี่ยนตอนนี้ แล้วคุณจะทำงานต่อได้โดยไม่สะดุด
account-overdue = ตามกฎขององค์กรของคุณ รหัสผ่านนี้เลยกำหนดเปลี่ยนแล้ว โปรดเปลี่ยนตอนนี้

account-change-at = เปลี่ยนรหัสผ่านที่ { $host }
account-guest-home = เป็นไปได้มากว่าองค์กรนั้นคือ { $domain }
account-manager = คุณใช้ตัวจัดการรหัสผ่านหรือไม่ ตัวจัดการเก็บรหัสผ่านนี้ไว้ในรายการของหน้าลงชื่อเข้าใช้ของ Microsoft เช่น { $host } โปรดเปลี่ยนที่นั่นด้วย
