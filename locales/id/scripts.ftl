### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] Kata sandi baru berisi huruf dengan aksen atau tanda lain. Microsoft hanya menerima huruf biasa.
        [arabic] Kata sandi baru berisi huruf atau angka Arab, yang tidak diterima Microsoft. Ganti keyboard Anda ke bahasa Inggris.
        [chinese] Kata sandi baru berisi huruf Tionghoa, yang tidak diterima Microsoft. Ganti keyboard Anda ke bahasa Inggris.
        [cyrillic] Kata sandi baru berisi huruf Kiril, seperti dalam bahasa Rusia atau Ukraina, yang tidak diterima Microsoft. Ganti keyboard Anda ke bahasa Inggris.
        [emoji] Kata sandi baru berisi gambar, misalnya emoji, yang tidak diterima Microsoft.
        [greek] Kata sandi baru berisi huruf Yunani, yang tidak diterima Microsoft. Ganti keyboard Anda ke bahasa Inggris.
        [hebrew] Kata sandi baru berisi huruf Ibrani, yang tidak diterima Microsoft. Ganti keyboard Anda ke bahasa Inggris.
        [indic] Kata sandi baru berisi huruf atau angka dari aksara India, yang tidak diterima Microsoft. Ganti keyboard Anda ke bahasa Inggris.
        [japanese] Kata sandi baru berisi huruf Jepang, yang tidak diterima Microsoft. Ganti keyboard Anda ke bahasa Inggris.
        [korean] Kata sandi baru berisi huruf Korea, yang tidak diterima Microsoft. Ganti keyboard Anda ke bahasa Inggris.
        [thai] Kata sandi baru berisi huruf atau angka Thai, yang tidak diterima Microsoft. Ganti keyboard Anda ke bahasa Inggris.
        [typographic] Kata sandi baru berisi tanda kutip lengkung, tanda pisah panjang, atau tanda serupa, yang tidak diterima Microsoft. Beberapa keyboard memasukkannya secara otomatis.
        [wide] Kata sandi baru berisi huruf atau angka yang terlalu lebar, yang tidak diterima Microsoft. Ganti keyboard Anda ke bahasa Inggris.
       *[other] Kata sandi baru berisi karakter yang tidak diterima Microsoft.
    }
