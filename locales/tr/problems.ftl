### What can go wrong on any website.

not-found-title = Sayfa bulunamadı
not-found-text = Bu adreste bir sayfa yok.
not-found-next = Adresi kontrol edin veya başlangıç sayfasına gidin.

method-not-allowed-title = Bu sayfa böyle çalışmıyor
method-not-allowed-text = Tarayıcı bu sayfayı desteklemediği bir biçimde istedi. Hiçbir şey değiştirilmedi.

too-large-title = Bu çok fazlaydı
too-large-text = Bu sitenin kabul ettiğinden fazlası gönderildi. Hiçbir şey değiştirilmedi.

bad-request-title = Bunu okuyamadık
bad-request-text = Gönderilen bilgi bozuk veya eksikti. Hiçbir şey değiştirilmedi.

start-again-next = Lütfen başlangıç sayfasından yeniden başlayın.

internal-error-title = Bizim tarafımızda bir şeyler ters gitti
internal-error-text = Siz yanlış bir şey yapmadınız. Az önce yeni bir parola gönderdiyseniz parolanızın değişip değişmediğini söyleyemeyiz.
internal-error-next = Bu durumda önce yeni parolayla, sonra eskisiyle oturum açmayı deneyin. Yardıma ihtiyacınız varsa yardım masanızı arayın ve aşağıdaki kodu söyleyin.
