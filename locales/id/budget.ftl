### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds = Anda mendapat satu kesempatan lagi dalam { $seconds } detik.
tries-back-in-minutes = Anda mendapat satu kesempatan lagi dalam { $minutes } menit.
tries-back-in-hours = Anda mendapat satu kesempatan lagi dalam { $hours } jam.

repeated-password-text = Microsoft sudah memberi tahu kami bahwa ini bukan kata sandi Anda saat ini.
repeated-password-next = Jadi, kami tidak mengirimnya lagi, dan kesempatan Anda tidak berkurang. Periksa, lalu ketik lagi. Jika Anda yakin itu benar, kirim sekali lagi. Kami lalu bertanya lagi kepada Microsoft, dan itu dihitung sebagai satu percobaan.
