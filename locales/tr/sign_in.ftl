### Why a sign-in did not work.

cancelled-title = Oturum açma işlemi durduruldu
cancelled-text = Tamamlanmadan durduruldu. Hiçbir şey değiştirilmedi.
cancelled-next = Hazır olduğunuzda yeniden oturum açın.

expired-title = Bu oturum açma işlemi çok eski
expired-text = Çok uzun sürdü veya oturum açma sayfası ikinci kez açıldı. Hiçbir şey değiştirilmedi.
expired-next = Lütfen yeniden başlayın.

not-started-here-title = Bu oturum açma işlemi burada başlamadı
not-started-here-text = İşlemi bu tarayıcı başlatmadı. Belki başka bir tarayıcı başlatmıştır veya tanımlama bilgileri engellenmiştir.
not-started-here-next = Bu tarayıcıda yeniden başlayın ve bu site için tanımlama bilgilerine izin verin.

wrong-account-title = Lütfen iş veya okul hesabınızı kullanın
wrong-account-text = Oturum açtığınız hesap bu kuruluşa ait değil.
wrong-account-next = Yeniden başlayın ve bu kuruluşun hesabını seçin.

not-assigned-title = Bu siteye erişiminiz yok
not-assigned-text = Oturum açma başarılı oldu, ama kimse hesabınıza bu site için erişim vermemiş.
not-assigned-next = Lütfen yardım masanızdan erişim isteyin ve aşağıdaki kodu söyleyin.

blocked-by-policy-title = Kuruluşunuzun bir kuralı oturum açmayı durdurdu
blocked-by-policy-text = Böyle bir kural cihazınıza, ağınıza veya bulunduğunuz yere bağlı olabilir.
blocked-by-policy-next = Kuruluşunuzun bir bilgisayarından veya ağından yeniden deneyin. İşe yaramazsa yardım masanızı arayın ve aşağıdaki kodu söyleyin.

account-locked-title = Hesabınız bir süreliğine kilitlendi
account-locked-text = Microsoft çok fazla yanlış parola veya şüpheli görünen bir oturum açma işlemi gördü.
account-locked-next = Birkaç dakika bekleyip yeniden deneyin. İşe yaramazsa yardım masanızı arayın ve aşağıdaki kodu söyleyin.

account-disabled-title = Hesabınız kapatılmış
account-disabled-text = Microsoft bu hesapla oturum açılamayacağını söylüyor.
account-disabled-next = Lütfen yardım masanızı arayın ve aşağıdaki kodu söyleyin.

password-expired-title = Parolanızın süresi doldu
password-expired-text = Başka bir site sizi içeri almadan önce, Microsoft’un kendi oturum açma sayfasında değiştirilmesi gerekir.
password-expired-next = office.com adresinde oturum açın ve Microsoft istediğinde yeni bir parola seçin.

consent-missing-title = Bu site için hâlâ bir onay gerekiyor
consent-missing-text = Kuruluşunuz bu sitenin parola değiştirmesine henüz izin vermedi.
consent-missing-next = Bunu siz düzeltemezsiniz. Lütfen yardım masanızı arayın ve aşağıdaki kodu söyleyin.

invalid-token-title = Oturum açma işleminizi doğrulayamadık
invalid-token-text = Gelen yanıt güvenlik denetimlerimizden geçmedi, bu yüzden onu kullanmadık.
invalid-token-next = Lütfen yeniden deneyin. Bu sayfayı yeniden görürseniz yardım masanızı arayın ve aşağıdaki kodu söyleyin.

portal-misconfigured-title = Bu site doğru kurulmamış
portal-misconfigured-text = Microsoft bu sitenin ayarlarını kabul etmedi. Siz yanlış bir şey yapmadınız.
portal-misconfigured-next = Bunu siteyi işletenlerin düzeltmesi gerekir. Lütfen yardım masanızı arayın ve aşağıdaki kodu söyleyin.
