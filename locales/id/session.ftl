### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Anda punya waktu kurang dari satu menit untuk mengirim formulir ini. Setelah itu, Anda harus masuk lagi.
       *[other] Anda punya waktu { $minutes } menit untuk mengirim formulir ini. Setelah itu, Anda harus masuk lagi.
    }
session-ends = Sesi masuk Anda akan berakhir dalam sekitar { $minutes } menit. Yang sudah Anda ketik akan hilang saat itu.
session-stay = Tetap masuk
session-kept = Anda tetap masuk.
session-over = Kemungkinan besar sesi masuk Anda sudah berakhir. Silakan masuk lagi.
