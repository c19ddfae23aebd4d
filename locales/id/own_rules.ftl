### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = Kata sandi baru berisi nama yang tidak diizinkan organisasi Anda.
contains-given-name-text = Kata sandi baru berisi nama depan Anda.
contains-surname-text = Kata sandi baru berisi nama belakang Anda.
contains-own-name-text = Kata sandi baru berisi sebagian nama Anda.
contains-sign-in-name-text = Kata sandi baru berisi nama pengguna Anda.
contains-organisation-name-text = Kata sandi baru berisi nama organisasi Anda.
contains-name-next = Nama mudah ditebak, jadi organisasi Anda tidak mengizinkannya. Jangan gunakan nama itu. Ejaan lain, misalnya 0 untuk o, tidak membantu.

contains-banned-word-text = Kata sandi baru berisi kata yang tidak diizinkan organisasi Anda.
contains-this-banned-word-text = Kata sandi baru berisi kata “{ $word }”. Organisasi Anda tidak mengizinkan kata ini.
contains-banned-word-next = Jangan gunakan kata itu. Ejaan lain, misalnya 0 untuk o, tidak membantu.

breached-text = Kata sandi baru ada dalam daftar kata sandi curian. Mungkin orang lain memilih kata sandi yang sama.
breached-next = Kata sandi seperti itu dicoba lebih dulu saat seseorang membobol akun. Pilih kata sandi yang lain.

too-weak-text = Kata sandi baru lebih mudah ditebak daripada yang diizinkan organisasi Anda.
too-weak-next = Buatlah lebih panjang. Beberapa kata yang tidak saling berkaitan mudah diingat dan sulit ditebak.

password-rules-names = tidak berisi nama Anda, nama pengguna Anda, atau nama organisasi Anda
password-rules-words = tidak berisi kata yang tidak diizinkan organisasi Anda
password-rules-leaks = tidak ada dalam daftar kata sandi curian
password-rules-strength = sulit ditebak
