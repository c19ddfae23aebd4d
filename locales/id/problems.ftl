### What can go wrong on any website.

not-found-title = Halaman tidak ditemukan
not-found-text = Tidak ada halaman di alamat ini.
not-found-next = Periksa alamatnya, atau buka halaman awal.

method-not-allowed-title = Halaman ini tidak dapat dibuka dengan cara itu
method-not-allowed-text = Browser meminta halaman ini dengan cara yang tidak didukung halaman ini. Tidak ada yang diubah.

too-large-title = Kiriman terlalu besar
too-large-text = Yang dikirim melebihi yang diterima situs ini. Tidak ada yang diubah.

bad-request-title = Kami tidak dapat membacanya
bad-request-text = Yang dikirim rusak atau tidak lengkap. Tidak ada yang diubah.

start-again-next = Mulailah lagi dari halaman awal.

internal-error-title = Ada masalah di pihak kami
internal-error-text = Anda tidak melakukan kesalahan. Jika Anda baru saja mengirim kata sandi baru, kami tidak tahu apakah kata sandi itu sudah diubah.
internal-error-next = Jika demikian, coba masuk dengan kata sandi baru lebih dulu, lalu dengan yang lama. Jika perlu bantuan, telepon tim dukungan TI dan bacakan kode di bawah.
