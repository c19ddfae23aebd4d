### The help page.

help-title = Bantuan
help-lead = Jawaban singkat untuk hal yang paling sering ditanyakan.

help-stopped-title = Proses masuk terhenti di halaman Microsoft
help-stopped-lead = Artinya, Microsoft tidak mengizinkan Anda kembali ke sini. Halaman Microsoft menjelaskan alasannya:
help-stopped-assigned-term = Anda tidak memiliki akses
help-stopped-assigned = Akun Anda belum diberi akses ke situs ini. Mintalah akses kepada tim dukungan TI.
help-stopped-approval-term = Perlu persetujuan
help-stopped-approval = Organisasi Anda belum menyetujui situs ini. Beri tahu tim dukungan TI.
help-stopped-blocked-term = Diblokir oleh aturan
help-stopped-blocked = Organisasi Anda tidak mengizinkan perangkat, jaringan, atau tempat ini. Cobalah dengan komputer organisasi Anda.
help-stopped-locked-term = Akun terkunci
help-stopped-locked = Kata sandi yang salah terlalu sering diketik, di sini atau di salah satu perangkat Anda. Tunggu beberapa menit. Jika akun tetap terkunci, telepon tim dukungan TI.

help-refused-title = Kata sandi baru saya ditolak
help-refused = Microsoft menolak kata sandi yang terlalu umum, yang berisi kata terlarang, nama Anda, atau nama organisasi Anda, atau yang sama dengan kata sandi terakhir Anda. Microsoft tidak memberi tahu kami yang mana alasannya.
help-refused-tip = Coba kata sandi yang lebih panjang dengan beberapa kata yang tidak saling berkaitan.

help-unknown-title = “Kata sandi Anda mungkin sudah diubah”
help-unknown = Kami mengirim permintaan Anda ke Microsoft, tetapi jawabannya hilang. Kami tidak pernah mengirim permintaan dua kali, karena itu dapat membuat akun Anda terkunci.
help-unknown-next = Masuklah dengan kata sandi baru lebih dulu. Jika gagal, gunakan yang lama.

help-forgotten-title = Saya lupa kata sandi saya saat ini
help-forgotten = Situs ini hanya dapat mengubah kata sandi yang Anda ketahui. Tim dukungan TI dapat memberi Anda kata sandi baru.

help-kept-title = Apa yang terjadi dengan kata sandi saya di sini?
help-kept = Situs ini meneruskannya ke Microsoft satu kali, melalui koneksi yang terlindungi. Situs ini tidak menyimpannya dan tidak mencatatnya.
