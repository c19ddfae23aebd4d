### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds = คุณจะลองได้เพิ่มอีก 1 ครั้งใน { $seconds } วินาที
tries-back-in-minutes = คุณจะลองได้เพิ่มอีก 1 ครั้งใน { $minutes } นาที
tries-back-in-hours = คุณจะลองได้เพิ่มอีก 1 ครั้งใน { $hours } ชั่วโมง

repeated-password-text = Microsoft บอกเราแล้วว่านี่ไม่ใช่รหัสผ่านปัจจุบันของคุณ
repeated-password-next = เราจึงไม่ได้ส่งซ้ำ และจำนวนครั้งที่คุณลองได้ไม่ลดลง โปรดตรวจสอบและพิมพ์อีกครั้ง ถ้าคุณแน่ใจว่าถูกต้อง ให้ส่งอีกครั้งหนึ่ง แล้วเราจะถาม Microsoft อีกครั้ง ซึ่งนับเป็นการลองหนึ่งครั้ง
