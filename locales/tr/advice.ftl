### Advice on a new password: while it is typed, and after Microsoft did not accept it.

rule-met = tamam
rule-open = henüz değil
rule-later = Bunu formu gönderdiğinizde kontrol ederiz.

strength =
    { $strength ->
        [weakest] Tahmin etmesi çok kolay
        [weak] Tahmin etmesi kolay
        [fair] Tahmin etmesi daha zor olabilir
        [strong] Tahmin etmesi zor
       *[strongest] Tahmin etmesi çok zor
    }

check-all-met = Yeni parola, burada kontrol edebildiğimiz tüm kurallara uyuyor.
check-open =
    { $rules ->
        [one] Yeni parola { $rules } kurala henüz uymuyor.
       *[other] Yeni parola { $rules } kurala henüz uymuyor.
    }
confirm-same = İki yeni parola aynı.

advice-title = Microsoft yazdığınız yeni parolayı kabul etmeyebilir:
likely-title = Bunlar bizim tahminlerimiz, en olasıdan başlayarak:

likely-name-next = Microsoft çoğu zaman adları kabul etmez. Adı çıkarın. Başka bir yazım, örneğin o yerine 0, işe yaramaz.
likely-word =
    { $missing ->
        [one] Yeni parolada “{ $word }” sözcüğü veya ona çok benzeyen bir sözcük var. Bu sözcüğü tahmin etmek kolaydır, bu yüzden Microsoft büyük olasılıkla tümünü yalnızca bir karakter sayar. En az { $missing } karakter daha ekleyin.
       *[other] Yeni parolada “{ $word }” sözcüğü veya ona çok benzeyen bir sözcük var. Bu sözcüğü tahmin etmek kolaydır, bu yüzden Microsoft büyük olasılıkla tümünü yalnızca bir karakter sayar. En az { $missing } karakter daha ekleyin.
    }
likely-common = Yeni parola büyük olasılıkla en yaygın parolalardan biri. Birbiriyle ilgisi olmayan birkaç sözcük kullanın.
likely-space = Microsoft boşluğu simge saymıyor olabilir. Listedeki simgelerden birini ekleyin.
likely-name = Adınızı veya kuruluşunuzun adını içeriyor olabilir. Adları çıkarın.
likely-used-before = Daha önce kullandığınız bir parolayla aynı olabilir. Burada hiç kullanmadığınız bir parola seçin.
likely-microsofts-list = Microsoft’un yaygın sözcüklerden oluşan gizli bir listesi var ve yeni parola bunlardan birine çok benziyor olabilir. Birbiriyle ilgisi olmayan birkaç sözcük kullanın.
likely-organisations-list = Kuruluşunuzun izin verilmeyen sözcüklerden oluşan bir listesi olabilir. Kuruluşun adını, yerlerini ve ürünlerini kullanmayın.
