### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Sekaligus keluarkan saya dari semua tempat
sign-out-everywhere-hint = Microsoft kemudian mengakhiri sesi masuk Anda di semua komputer, ponsel, dan tablet. Anda masuk lagi di sana dengan kata sandi baru. Ini sebaiknya dilakukan jika orang lain mungkin tahu kata sandi Anda, atau jika Anda kehilangan perangkat. Prosesnya perlu beberapa menit, dan beberapa aplikasi baru menyadarinya setelah satu jam atau lebih.

sign-out-done-title = Anda akan dikeluarkan dari semua tempat
sign-out-done = Microsoft telah setuju untuk mengakhiri sesi masuk Anda di semua perangkat. Prosesnya perlu beberapa menit, dan beberapa aplikasi baru menyadarinya setelah satu jam atau lebih.
sign-out-failed-title = Kami tidak dapat mengeluarkan Anda dari semua tempat
sign-out-failed = Kata sandi baru Anda sudah berlaku. Namun, Microsoft tidak menerima permintaan kami untuk mengakhiri sesi masuk Anda di semua perangkat.
sign-out-unknown-title = Anda mungkin belum dikeluarkan dari semua tempat
sign-out-unknown = Kata sandi baru Anda sudah berlaku. Kami meminta Microsoft mengakhiri sesi masuk Anda di semua perangkat, tetapi jawabannya tidak sampai kepada kami.
sign-out-not-tried-title = Kami tidak mengeluarkan Anda dari semua tempat
sign-out-not-tried = Kami tidak meminta Microsoft mengakhiri sesi masuk Anda di perangkat lain, karena kami tidak dapat memastikan tepat waktu bahwa kata sandi Anda sudah berubah.
sign-out-not-tried-unknown = Kami tidak meminta Microsoft mengakhiri sesi masuk Anda di perangkat lain, karena belum pasti bahwa kata sandi Anda sudah berubah.
sign-out-yourself = Buka { $host } untuk keluar dari semua tempat
sign-out-yourself-hint = Anda dapat melakukannya sendiri: buka halaman ini, masuk dengan kata sandi baru, lalu pilih “Keluar dari semua tempat”.
sign-out-help-desk = Jika Anda ingin dikeluarkan dari semua tempat, hubungi tim dukungan TI.

changed-signed-out = Anda sekarang sudah keluar dari situs ini.
changed-next-title = Apa yang terjadi selanjutnya
changed-open = Buka { $host }
changed-phone-title = Ponsel dan tablet
changed-phone = Email dan aplikasi lain mungkin meminta Anda masuk lagi. Gunakan kata sandi baru. Beberapa aplikasi baru memintanya setelah satu jam atau lebih.
changed-devices-title = Komputer dan browser lain
changed-devices = Anda mungkin harus masuk lagi di sana dengan kata sandi baru.
changed-windows-title = Windows
changed-windows = Apakah Anda masuk ke Windows dengan akun ini? Sambungkan ke internet, kunci komputer, lalu buka kuncinya dengan kata sandi baru. PIN atau sidik jari tetap sama.
changed-network-title = Wi-Fi dan VPN
changed-network = Jika Wi-Fi atau VPN memakai kata sandi ini, segera ketik kata sandi baru di sana. Perangkat yang terus mencoba kata sandi lama dapat membuat akun Anda terkunci.
changed-manager-title = Pengelola kata sandi
changed-manager = Ubah entri untuk halaman masuk Microsoft, misalnya { $host }. Entri untuk situs ini saja tidak cukup.
