### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = Parolanız değiştirilmedi

changed-title = Parolanız değiştirildi
changed-text = Microsoft değişikliği onayladı.
changed-next = Bundan sonra yeni parolanızı kullanın.

missing-text = Bir alan boş bırakıldı.
missing-next = Lütfen üç alanı da doldurun.
missing-current = Geçerli parolanızı yazın.
missing-new = Yeni bir parola yazın.
missing-confirm = Yeni parolayı ikinci kez yazın.

confirmation-differs-text = İki yeni parola aynı değil.
confirmation-differs-next = Yeni parolayı iki alana da yeniden yazın.

same-as-current-text = Yeni parola geçerli parolayla aynı.
same-as-current-next = Başka bir parola seçin.

too-short-text = Yeni parola çok kısa.
too-short-next = En az { $shortest } karakter kullanın.

too-long-text = Yeni parola çok uzun.
too-long-next = En çok 256 karakter kullanın.

too-few-kinds-text = Yeni parolada yeterince farklı türde karakter yok.
too-few-kinds-next = Şunların en az üçünü kullanın: küçük harf, büyük harf, rakam, simge.

unsupported-characters-text = Yeni parolada Microsoft’un kabul etmediği bir karakter var.
unsupported-characters-next = Yalnızca A’dan Z’ye İngilizce harfleri (ç, ğ, ı, İ, ö, ş, ü olmadan), rakamları, boşluğu ve listedeki simgeleri kullanın.

wrong-current-password-text = Microsoft bunun geçerli parolanız olmadığını söylüyor.
wrong-current-password-next = Kontrol edip yeniden yazın.

refused-by-policy-text = Microsoft yeni parolayı kabul etmedi ve hangi kurala uymadığını söylemiyor.
refused-by-policy-next = Çok yaygın olabilir, yasaklı bir sözcüğü, adınızı veya kuruluşunuzun adını içerebilir ya da son parolanızla aynı olabilir. Birbiriyle ilgisi olmayan birkaç sözcükten oluşan daha uzun bir parola deneyin.

too-many-attempts-title = Yeniden denemeden önce lütfen bekleyin
too-many-attempts-text = Kısa sürede çok fazla deneme yapıldı. Bu denemeyi Microsoft’a göndermedik, bu yüzden hiçbir şeyi değiştirmedi.

elsewhere-title = Bu parolayı burada değiştiremezsiniz
guest-account-text = Burada konuksunuz. Parolanız başka bir kuruluşta tutuluyor.
guest-account-next = O kuruluşun söylediği yerde değiştirin veya onun yardım masasına sorun.
federated-account-text = Kuruluşunuz bu parolayı Microsoft’ta değil, kendi oturum açma sisteminde tutuyor.
federated-account-next = O sistemde değiştirin veya nerede olduğunu yardım masanıza sorun.
personal-account-text = Bu kişisel bir Microsoft hesabı. Parolası bir kuruluş tarafından tutulmuyor.
personal-account-next = Microsoft’un kendi web sitesinde değiştirin veya burada iş veya okul hesabınızla oturum açın.
synced-account-text = Bu parola kuruluşunuzun kendi sunucularında tutuluyor. Orada değiştirilmesi gerekir.
synced-account-next = Kuruluşunuzun ağındaki bir Windows bilgisayarda Ctrl+Alt+Delete tuşlarına basın ve “Parola değiştir” seçeneğini seçin. Veya yardım masanıza sorun.

sign-in-expired-title = Lütfen yeniden oturum açın
sign-in-expired-text = Oturumunuz sona erdi. Hiçbir şey değiştirilmedi.
sign-in-expired-next = Yeniden oturum açın, sonra parolalarınızı bir kez daha yazın.

more-verification-needed-title = Microsoft bunun siz olduğunuzu bir kez daha doğrulamak istiyor
more-verification-needed-text = Kuruluşunuzun bir kuralı, bu parola değiştirilmeden önce bir doğrulama daha istiyor. Hiçbir şey değiştirilmedi.
more-verification-needed-next = Yeniden oturum açın ve Microsoft’un sorduklarını yanıtlayın. Bu sayfaya geri dönerseniz yardım masanızı arayın ve aşağıdaki kodu söyleyin.

request-refused-title = Bu isteği durdurduk
request-refused-text = Bu sitenin kendi sayfasından gelmedi. Hiçbir şey değiştirilmedi.
request-refused-next = Formu yeniden açın ve oradan gönderin.

throttled-title = Microsoft beklemenizi istiyor
throttled-text = Microsoft’ta şu anda çok fazla istek var. Parolanız değiştirilmedi.

microsoft-unavailable-title = Microsoft şu anda kullanılamıyor
microsoft-unavailable-text = Microsoft’a ulaşamadık veya Microsoft isteğimizi alamadı. Hiçbir şey değiştirilmedi.
microsoft-unavailable-sign-in = Oturumunuzu açmak için Microsoft’a ulaşamadık. Hiçbir şey değiştirilmedi.

outcome-unknown-title = Parolanız değişmiş olabilir
outcome-unknown-text = İsteği gönderdik, ama yanıt gelmedi.
outcome-unknown-next = Önce yeni parolanızla oturum açmayı deneyin. Olmazsa eskisini kullanın. İkisi de çalışmazsa yardım masanızı arayın ve aşağıdaki kodu söyleyin.
outcome-unknown-looked = Az önce yeniden baktık. Microsoft henüz bir değişiklik göstermiyor. Bu birkaç dakika sürebilir, bu yüzden değişikliğin başarısız olduğu anlamına gelmez.

permission-missing-title = Bu sitenin parolanızı değiştirmesine izin yok
permission-missing-text = Microsoft bu sitenin parolanızı değiştirmesine izin vermedi. Hiçbir şey değiştirilmedi.
permission-missing-next = Siz yanlış bir şey yapmadınız ve bunu siz düzeltemezsiniz. Siteyi işletenlerin düzeltmesi gerekir. Lütfen yardım masanızı arayın ve aşağıdaki kodu söyleyin.

unexpected-answer-title = Parolanız büyük olasılıkla değiştirilmedi
unexpected-answer-text = Microsoft bilmediğimiz bir şekilde yanıt verdi. Bu yüzden emin olamıyoruz.
unexpected-answer-next = Önce eski parolanızı kullanın. Artık çalışmıyorsa yenisini deneyin. Lütfen yardım masanızı arayın ve aşağıdaki kodu söyleyin.

session-store-unavailable-title = Lütfen biraz sonra yeniden gelin
session-store-unavailable-text = Bu site şu anda kimseyi içeri alamıyor.
