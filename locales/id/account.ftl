### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Kata sandi ini akan kedaluwarsa dalam waktu kurang dari 1 hari.
       *[other] Kata sandi ini akan kedaluwarsa dalam { $days } hari.
    }
account-expires-soon = Ubahlah sekarang agar Anda dapat terus bekerja tanpa gangguan.
account-overdue = Menurut aturan organisasi Anda, batas waktu untuk mengubah kata sandi ini sudah lewat. Ubahlah sekarang.

account-change-at = Ubah kata sandi Anda di { $host }
account-guest-home = Kemungkinan besar organisasi itu adalah { $domain }.
account-manager = Apakah Anda memakai pengelola kata sandi? Di sana kata sandi ini tersimpan untuk halaman masuk Microsoft, misalnya { $host }. Ubahlah juga di sana.
