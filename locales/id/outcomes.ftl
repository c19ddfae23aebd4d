### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = Kata sandi Anda tidak diubah

changed-title = Kata sandi Anda sudah diubah
changed-text = Microsoft telah mengonfirmasi perubahan ini.
changed-next = Mulai sekarang, gunakan kata sandi baru.

missing-text = Ada kolom yang masih kosong.
missing-next = Isilah ketiga kolom.
missing-current = Ketik kata sandi Anda saat ini.
missing-new = Ketik kata sandi baru.
missing-confirm = Ketik kata sandi baru untuk kedua kalinya.

confirmation-differs-text = Kedua kata sandi baru tidak sama.
confirmation-differs-next = Ketik lagi kata sandi baru di kedua kolom.

same-as-current-text = Kata sandi baru sama dengan kata sandi saat ini.
same-as-current-next = Pilih kata sandi yang lain.

too-short-text = Kata sandi baru terlalu pendek.
too-short-next = Gunakan setidaknya { $shortest } karakter.

too-long-text = Kata sandi baru terlalu panjang.
too-long-next = Gunakan paling banyak 256 karakter.

too-few-kinds-text = Jenis karakter dalam kata sandi baru terlalu sedikit.
too-few-kinds-next = Gunakan setidaknya tiga dari ini: huruf kecil, huruf besar, angka, simbol.

unsupported-characters-text = Kata sandi baru berisi karakter yang tidak diterima Microsoft.
unsupported-characters-next = Gunakan hanya huruf A sampai Z tanpa aksen, angka, spasi, dan simbol dalam daftar.

wrong-current-password-text = Menurut Microsoft, ini bukan kata sandi Anda saat ini.
wrong-current-password-next = Periksa, lalu ketik lagi.

refused-by-policy-text = Microsoft tidak menerima kata sandi baru, dan tidak mengatakan aturan mana yang dilanggar.
refused-by-policy-next = Kata sandi itu mungkin terlalu umum, berisi kata terlarang, nama Anda, atau nama organisasi Anda, atau sama dengan kata sandi terakhir Anda. Coba yang lebih panjang dengan beberapa kata yang tidak saling berkaitan.

too-many-attempts-title = Tunggu dulu sebelum mencoba lagi
too-many-attempts-text = Ada terlalu banyak percobaan dalam waktu singkat. Percobaan ini tidak kami kirim ke Microsoft, jadi tidak ada yang berubah.

elsewhere-title = Anda tidak dapat mengubah kata sandi ini di sini
guest-account-text = Anda adalah tamu di sini. Kata sandi Anda disimpan oleh organisasi lain.
guest-account-next = Ubahlah di tempat yang ditentukan organisasi itu, atau tanyakan kepada tim dukungan TI-nya.
federated-account-text = Organisasi Anda menyimpan kata sandi ini di sistem masuknya sendiri, bukan di Microsoft.
federated-account-next = Ubahlah di sistem itu, atau tanyakan kepada tim dukungan TI di mana menemukannya.
personal-account-text = Ini adalah akun Microsoft pribadi. Kata sandinya tidak disimpan oleh organisasi.
personal-account-next = Ubahlah di situs web Microsoft, atau masuk di sini dengan akun kerja atau sekolah Anda.
synced-account-text = Kata sandi ini disimpan di server milik organisasi Anda. Kata sandi ini harus diubah di sana.
synced-account-next = Di komputer Windows dalam jaringan organisasi Anda, tekan Ctrl+Alt+Delete, lalu pilih “Ubah kata sandi”. Atau tanyakan kepada tim dukungan TI.

sign-in-expired-title = Silakan masuk lagi
sign-in-expired-text = Sesi masuk Anda sudah berakhir. Tidak ada yang diubah.
sign-in-expired-next = Masuk lagi, lalu ketik kata sandi Anda sekali lagi.

more-verification-needed-title = Microsoft ingin memeriksa sekali lagi bahwa ini memang Anda
more-verification-needed-text = Aturan organisasi Anda meminta satu pemeriksaan lagi sebelum kata sandi ini dapat diubah. Tidak ada yang diubah.
more-verification-needed-next = Masuk lagi dan jawab pertanyaan Microsoft. Jika Anda kembali ke halaman ini, telepon tim dukungan TI dan bacakan kode di bawah.

request-refused-title = Kami menghentikan permintaan ini
request-refused-text = Permintaan ini tidak berasal dari halaman situs ini sendiri. Tidak ada yang diubah.
request-refused-next = Buka lagi formulirnya dan kirim dari sana.

throttled-title = Microsoft meminta Anda menunggu
throttled-text = Saat ini Microsoft menerima terlalu banyak permintaan. Kata sandi Anda tidak diubah.

microsoft-unavailable-title = Microsoft sedang tidak tersedia
microsoft-unavailable-text = Kami tidak dapat menghubungi Microsoft, atau Microsoft tidak dapat menerima permintaan kami. Tidak ada yang diubah.
microsoft-unavailable-sign-in = Kami tidak dapat menghubungi Microsoft agar Anda bisa masuk. Tidak ada yang diubah.

outcome-unknown-title = Kata sandi Anda mungkin sudah diubah
outcome-unknown-text = Kami mengirim permintaan itu, tetapi jawabannya tidak sampai kepada kami.
outcome-unknown-next = Coba masuk dengan kata sandi baru lebih dulu. Jika gagal, gunakan yang lama. Jika keduanya gagal, telepon tim dukungan TI dan bacakan kode di bawah.
outcome-unknown-looked = Baru saja kami memeriksa lagi. Microsoft belum menampilkan perubahan. Itu bisa perlu beberapa menit, jadi bukan berarti perubahan gagal.

permission-missing-title = Situs ini tidak boleh mengubah kata sandi Anda
permission-missing-text = Microsoft tidak mengizinkan situs ini mengubah kata sandi Anda. Tidak ada yang diubah.
permission-missing-next = Anda tidak melakukan kesalahan, dan Anda tidak dapat memperbaikinya. Pengelola situs ini yang harus memperbaikinya. Telepon tim dukungan TI dan bacakan kode di bawah.

unexpected-answer-title = Kemungkinan besar kata sandi Anda tidak diubah
unexpected-answer-text = Kami tidak mengenali jawaban Microsoft. Jadi, kami tidak dapat memastikannya.
unexpected-answer-next = Gunakan kata sandi lama lebih dulu. Jika tidak berfungsi lagi, coba yang baru. Telepon tim dukungan TI dan bacakan kode di bawah.

session-store-unavailable-title = Silakan kembali sebentar lagi
session-store-unavailable-text = Saat ini tidak ada yang dapat masuk ke situs ini.
