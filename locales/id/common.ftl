### What every page shares: the frame, the help block, links and waiting times.

skip-link = Langsung ke isi
footer-help = Bantuan

contact-title = Dapatkan bantuan
contact-default = Hubungi tim dukungan TI organisasi Anda.
contact-link = Buka halaman tim dukungan TI
reference-label = Kode referensi
reference-hint = Siapkan kode ini. Dengan kode ini, tim dukungan TI tahu apa yang terjadi.

action-start = Ke halaman awal
action-form = Kembali ke formulir
action-sign-in = Masuk lagi
action-try-again = Coba lagi
action-other-account = Gunakan akun lain
action-check-again = Periksa lagi

again-later = Coba lagi dalam beberapa menit.
again-in-seconds = Coba lagi dalam { $seconds } detik.
again-in-minutes = Coba lagi dalam { $minutes } menit.
again-in-hours = Coba lagi dalam { $hours } jam.

two-sentences = { $first } { $second }
