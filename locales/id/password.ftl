### The form.

password-title = Ubah kata sandi Anda
password-title-problem = Masalah: Ubah kata sandi Anda
password-signed-in = Masuk sebagai { $name }.
password-age =
    { $days ->
        [0] Anda mengubah kata sandi ini kurang dari 1 hari yang lalu.
       *[other] Anda mengubah kata sandi ini { $days } hari yang lalu.
    }
password-summary = Kata sandi Anda tidak diubah
password-account = Akun
password-current = Kata sandi saat ini
password-new = Kata sandi baru
password-confirm = Kata sandi baru sekali lagi
password-rules-title = Kata sandi baru Anda
password-rules-length = berisi { $shortest } sampai 256 karakter
password-rules-kinds = berisi setidaknya tiga dari ini: huruf kecil, huruf besar, angka, simbol
password-rules-characters = hanya berisi huruf A sampai Z tanpa aksen, angka, spasi, dan simbol berikut:
password-rules-history = tidak sama dengan kata sandi terakhir Anda
password-tip = Tips: beberapa kata yang tidak saling berkaitan mudah diingat dan sulit ditebak.
password-button = Ubah kata sandi
password-busy = Kami sedang mengubah kata sandi Anda. Ini bisa memakan waktu setengah menit. Biarkan halaman ini tetap terbuka.
password-sign-out = Keluar
password-tries-left = Anda masih punya { $tries } kesempatan sebelum harus menunggu.
password-tries-none = Saat ini Anda tidak punya kesempatan lagi.
