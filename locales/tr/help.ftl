### The help page.

help-title = Yardım
help-lead = En çok sorulanlara kısa yanıtlar.

help-stopped-title = Oturum açma Microsoft’un sayfasında durdu
help-stopped-lead = Bu durumda Microsoft buraya dönmenize izin vermemiştir. Nedenini Microsoft’un sayfası söyler:
help-stopped-assigned-term = Erişiminiz yok
help-stopped-assigned = Hesabınıza bu site için erişim verilmemiş. Yardım masanızdan isteyin.
help-stopped-approval-term = Onay gerekiyor
help-stopped-approval = Kuruluşunuz bu siteyi henüz onaylamadı. Yardım masanıza bildirin.
help-stopped-blocked-term = Bir kural engelledi
help-stopped-blocked = Kuruluşunuz bu cihaza, ağa veya yere izin vermiyor. Kuruluşunuzun bir bilgisayarını deneyin.
help-stopped-locked-term = Hesap kilitli
help-stopped-locked = Burada veya cihazlarınızdan birinde çok fazla kez yanlış parola yazıldı. Birkaç dakika bekleyin. Hesap kilitli kalırsa yardım masanızı arayın.

help-refused-title = Yeni parolam kabul edilmedi
help-refused = Microsoft çok yaygın olan, yasaklı bir sözcüğü, adınızı veya kuruluşunuzun adını içeren ya da son parolanızla aynı olan parolaları kabul etmez. Bunlardan hangisi olduğunu bize söylemez.
help-refused-tip = Birbiriyle ilgisi olmayan birkaç sözcükten oluşan daha uzun bir parola deneyin.

help-unknown-title = “Parolanız değişmiş olabilir”
help-unknown = İsteğinizi Microsoft’a gönderdik, ama yanıtı kayboldu. Bir isteği asla iki kez göndermeyiz, çünkü bu hesabınızı kilitleyebilir.
help-unknown-next = Önce yeni parolayla oturum açın. Olmazsa eskisini kullanın.

help-forgotten-title = Geçerli parolamı unuttum
help-forgotten = Bu site yalnızca bildiğiniz bir parolayı değiştirebilir. Yardım masanız size yeni bir parola verebilir.

help-kept-title = Burada parolalarıma ne oluyor?
help-kept = Bu site onları korumalı bir bağlantı üzerinden Microsoft’a bir kez iletir. Onları saklamaz ve bir yere yazmaz.
