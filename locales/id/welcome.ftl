### The welcome page, and the page after the sign-out.

welcome-title = Ubah kata sandi Anda
welcome-lead = Di sini Anda dapat mengubah kata sandi akun kerja atau sekolah Anda.
welcome-step-sign-in = Masuk di halaman Microsoft.
welcome-step-type = Ketik kata sandi saat ini dan kata sandi baru.
welcome-step-result = Kami memberi tahu Anda apakah berhasil, dan apa yang perlu dilakukan selanjutnya.
welcome-button = Masuk
welcome-not-kept = Situs ini tidak menyimpan kata sandi Anda.
welcome-forgotten = Lupa kata sandi saat ini? Situs ini tidak dapat mengatur ulang kata sandi. Tim dukungan TI dapat melakukannya.

signed-out-title = Anda sudah keluar
signed-out-text = Anda sudah keluar dari situs ini.
signed-out-microsoft = Anda mungkin masih masuk ke Microsoft di browser ini. Jika orang lain memakai komputer ini, keluarlah juga dari sana.
signed-out-microsoft-link = Keluar dari Microsoft
