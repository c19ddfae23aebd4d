### Why a sign-in did not work.

cancelled-title = Proses masuk dihentikan
cancelled-text = Proses masuk dihentikan sebelum selesai. Tidak ada yang diubah.
cancelled-next = Masuklah lagi saat Anda siap.

expired-title = Proses masuk ini sudah terlalu lama
expired-text = Prosesnya memakan waktu terlalu lama, atau halaman masuk dibuka untuk kedua kalinya. Tidak ada yang diubah.
expired-next = Silakan mulai lagi.

not-started-here-title = Proses masuk ini tidak dimulai di sini
not-started-here-text = Bukan browser ini yang memulainya. Mungkin browser lain, atau cookie diblokir.
not-started-here-next = Mulai lagi di browser ini, dan izinkan cookie untuk situs ini.

wrong-account-title = Gunakan akun kerja atau sekolah Anda
wrong-account-text = Akun yang masuk bukan milik organisasi ini.
wrong-account-next = Mulai lagi dan pilih akun organisasi ini.

not-assigned-title = Anda tidak memiliki akses ke situs ini
not-assigned-text = Anda berhasil masuk, tetapi belum ada yang memberi akun Anda akses ke situs ini.
not-assigned-next = Mintalah akses kepada tim dukungan TI, dan bacakan kode di bawah.

blocked-by-policy-title = Aturan organisasi Anda menghentikan proses masuk
blocked-by-policy-text = Aturan seperti itu bisa bergantung pada perangkat, jaringan, atau tempat Anda berada.
blocked-by-policy-next = Coba lagi dari komputer atau jaringan organisasi Anda. Jika itu tidak membantu, telepon tim dukungan TI dan bacakan kode di bawah.

account-locked-title = Akun Anda dikunci untuk sementara
account-locked-text = Microsoft melihat terlalu banyak kata sandi yang salah, atau upaya masuk yang tampak tidak wajar.
account-locked-next = Tunggu beberapa menit, lalu coba lagi. Jika itu tidak membantu, telepon tim dukungan TI dan bacakan kode di bawah.

account-disabled-title = Akun Anda dinonaktifkan
account-disabled-text = Menurut Microsoft, akun ini tidak boleh masuk.
account-disabled-next = Telepon tim dukungan TI dan bacakan kode di bawah.

password-expired-title = Kata sandi Anda sudah kedaluwarsa
password-expired-text = Kata sandi harus diubah di halaman masuk Microsoft sebelum situs lain mengizinkan Anda masuk.
password-expired-next = Masuklah di office.com, dan pilih kata sandi baru saat Microsoft memintanya.

consent-missing-title = Situs ini masih perlu persetujuan
consent-missing-text = Organisasi Anda belum mengizinkan situs ini mengubah kata sandi.
consent-missing-next = Anda tidak dapat memperbaikinya. Telepon tim dukungan TI dan bacakan kode di bawah.

invalid-token-title = Kami tidak dapat memeriksa proses masuk Anda
invalid-token-text = Jawaban yang kami terima tidak lolos pemeriksaan keamanan, jadi kami tidak menggunakannya.
invalid-token-next = Silakan coba lagi. Jika Anda melihat halaman ini lagi, telepon tim dukungan TI dan bacakan kode di bawah.

portal-misconfigured-title = Situs ini tidak diatur dengan benar
portal-misconfigured-text = Microsoft tidak menerima pengaturan situs ini. Anda tidak melakukan kesalahan.
portal-misconfigured-next = Pengelola situs ini harus memperbaikinya. Telepon tim dukungan TI dan bacakan kode di bawah.
