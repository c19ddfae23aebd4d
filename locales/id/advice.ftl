### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = terpenuhi
rule-open = belum terpenuhi
rule-later = Kami memeriksanya saat Anda mengirim formulir.

strength =
    { $strength ->
        [weakest] Sangat mudah ditebak
        [weak] Mudah ditebak
        [fair] Bisa dibuat lebih sulit ditebak
        [strong] Sulit ditebak
       *[strongest] Sangat sulit ditebak
    }

check-all-met = Kata sandi baru memenuhi semua aturan yang dapat kami periksa di sini.
check-open = Masih ada { $rules } aturan yang belum dipenuhi kata sandi baru.
confirm-same = Kedua kata sandi baru sama.

advice-title = Microsoft mungkin tidak menerima kata sandi baru yang Anda ketik:
likely-title = Inilah dugaan kami, mulai dari yang paling mungkin:

likely-name-next = Microsoft sering tidak menerima nama. Jangan gunakan nama itu. Ejaan lain, misalnya 0 untuk o, tidak membantu.
likely-word = Kata sandi baru berisi kata “{ $word }” atau kata yang sangat mirip. Kata ini mudah ditebak, jadi kemungkinan besar Microsoft menghitung seluruh kata itu hanya sebagai satu karakter. Tambahkan setidaknya { $missing } karakter lagi.
likely-common = Kata sandi baru kemungkinan besar termasuk yang paling umum dipakai. Gunakan beberapa kata yang tidak saling berkaitan.
likely-space = Microsoft mungkin tidak menghitung spasi sebagai simbol. Tambahkan salah satu simbol dalam daftar.
likely-name = Kata sandi itu mungkin berisi nama Anda atau nama organisasi Anda. Jangan gunakan nama.
likely-used-before = Kata sandi itu mungkin sama dengan kata sandi yang pernah Anda pakai. Pilih kata sandi yang belum pernah Anda gunakan di sini.
likely-microsofts-list = Microsoft memiliki daftar rahasia berisi kata-kata umum, dan kata sandi baru mungkin terlalu mirip dengan salah satunya. Gunakan beberapa kata yang tidak saling berkaitan.
likely-organisations-list = Organisasi Anda mungkin memiliki daftar kata yang tidak diizinkan. Jangan gunakan nama organisasi, nama tempatnya, dan nama produknya.
