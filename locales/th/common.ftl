### What every page shares: the frame, the help block, links and waiting times.

skip-link = ข้ามไปยังเนื้อหา
footer-help = ความช่วยเหลือ

contact-title = ขอความช่วยเหลือ
contact-default = โปรดสอบถามฝ่ายช่วยเหลือด้านไอทีขององค์กรของคุณ
contact-link = เปิดหน้าของฝ่ายช่วยเหลือ
reference-label = รหัสอ้างอิง
reference-hint = โปรดเตรียมรหัสนี้ไว้ รหัสนี้บอกให้ฝ่ายช่วยเหลือรู้ว่าเกิดอะไรขึ้น

action-start = ไปที่หน้าเริ่มต้น
action-form = กลับไปที่แบบฟอร์ม
action-sign-in = ลงชื่อเข้าใช้อีกครั้ง
action-try-again = ลองอีกครั้ง
action-other-account = ใช้บัญชีอื่น
action-check-again = ตรวจสอบอีกครั้ง

again-later = โปรดลองอีกครั้งในอีกไม่กี่นาที
again-in-seconds = โปรดลองอีกครั้งในอีก { $seconds } วินาที
again-in-minutes = โปรดลองอีกครั้งในอีก { $minutes } นาที
again-in-hours = โปรดลองอีกครั้งในอีก { $hours } ชั่วโมง

two-sentences = { $first } { $second }
