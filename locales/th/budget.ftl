### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds = อีก { $seconds } วินาที คุณจะลองได้เพิ่ม 1 ครั้ง
tries-back-in-minutes = อีก { $minutes } นาที คุณจะลองได้เพิ่ม 1 ครั้ง
tries-back-in-hours = อีก { $hours } ชั่วโมง คุณจะลองได้เพิ่ม 1 ครั้ง

repeated-password-text = Microsoft บอกเราแล้วว่านี่ไม่ใช่รหัสผ่านปัจจุบันของคุณ
repeated-password-next = เราจึงไม่ได้ส่งซ้ำ และจำนวนครั้งที่คุณลองได้ไม่ลดลง โปรดตรวจสอบและพิมพ์อีกครั้ง ถ้าคุณแน่ใจว่าถูกต้อง ให้ส่งอีกครั้งหนึ่ง แล้วเราจะถาม Microsoft อีกครั้ง ซึ่งนับเป็นการลองหนึ่งครั้ง
