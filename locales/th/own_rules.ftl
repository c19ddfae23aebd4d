### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = รหัสผ่านใหม่มีชื่อที่องค์กรของคุณไม่อนุญาต
contains-given-name-text = รหัสผ่านใหม่มีชื่อจริงของคุณ
contains-surname-text = รหัสผ่านใหม่มีนามสกุลของคุณ
contains-own-name-text = รหัสผ่านใหม่มีส่วนหนึ่งของชื่อคุณ
contains-sign-in-name-text = รหัสผ่านใหม่มีชื่อที่คุณใช้ลงชื่อเข้าใช้
contains-organisation-name-text = รหัสผ่านใหม่มีชื่อองค์กรของคุณ
contains-name-next = ชื่อเดาได้ง่าย องค์กรของคุณจึงไม่อนุญาต โปรดตัดชื่อออก การเขียนแบบอื่น เช่น ใช้ 0 แทน o ไม่ช่วยอะไร

contains-banned-word-text = รหัสผ่านใหม่มีคำที่องค์กรของคุณไม่อนุญาต
contains-this-banned-word-text = รหัสผ่านใหม่มีคำว่า “{ $word }” องค์กรของคุณไม่อนุญาตคำนี้
contains-banned-word-next = โปรดตัดคำนี้ออก การเขียนแบบอื่น เช่น ใช้ 0 แทน o ไม่ช่วยอะไร

breached-text = รหัสผ่านใหม่อยู่ในรายการรหัสผ่านที่ถูกขโมย อาจมีคนอื่นเลือกรหัสผ่านเดียวกัน
breached-next = เมื่อมีคนบุกรุกบัญชี รหัสผ่านแบบนี้จะถูกลองใช้ก่อน โปรดเลือกรหัสผ่านอื่น

too-weak-text = รหัสผ่านใหม่เดาได้ง่ายกว่าที่องค์กรของคุณอนุญาต
too-weak-next = โปรดทำให้ยาวขึ้น หลายคำที่ไม่เกี่ยวข้องกันจะจำง่ายและเดายาก

password-rules-names = ไม่มีชื่อของคุณ ชื่อที่ใช้ลงชื่อเข้าใช้ หรือชื่อองค์กรของคุณ
password-rules-words = ไม่มีคำที่องค์กรของคุณไม่อนุญาต
password-rules-leaks = ไม่อยู่ในรายการรหัสผ่านที่ถูกขโมย
password-rules-strength = เดาได้ยาก
