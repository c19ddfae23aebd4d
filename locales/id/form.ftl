### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Tampilkan kata sandi
hide-password = Sembunyikan kata sandi
password-is-shown = Kata sandi Anda terlihat di layar.
password-is-hidden = Kata sandi Anda disembunyikan.
caps-lock = Caps Lock aktif.

suggest-button = Sarankan kata sandi
suggest-another = Sarankan yang lain
suggest-title = Saran untuk Anda
suggest-text = Belum ada orang lain yang melihatnya, dan situs ini tidak menyimpannya. Catat, atau simpan di pengelola kata sandi, sebelum Anda mengubah kata sandi.
suggest-how = Ketik saran ini di kedua kolom kata sandi baru.
suggest-use = Gunakan kata sandi ini
suggest-used = Saran sudah diisikan di kedua kolom kata sandi baru.
