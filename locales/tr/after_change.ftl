### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Ayrıca her yerde oturumumu kapat
sign-out-everywhere-hint = Bu durumda Microsoft tüm bilgisayar, telefon ve tabletlerdeki oturumlarınızı sonlandırır. Oralarda yeni parolanızla yeniden oturum açarsınız. Parolanızı başka biri biliyor olabilirse veya bir cihazınızı kaybettiyseniz bu iyi bir fikirdir. Bu birkaç dakika sürer; bazı uygulamalar bunu ancak bir saat veya daha uzun süre sonra fark eder.

sign-out-done-title = Her yerde oturumunuz kapatılacak
sign-out-done = Microsoft, tüm cihazlardaki oturumlarınızı sonlandırmayı kabul etti. Bu birkaç dakika sürer; bazı uygulamalar bunu ancak bir saat veya daha uzun süre sonra fark eder.
sign-out-failed-title = Her yerde oturumunuzu kapatamadık
sign-out-failed = Yeni parolanız ayarlandı. Ancak Microsoft, tüm cihazlardaki oturumlarınızı sonlandırma isteğimizi kabul etmedi.
sign-out-unknown-title = Oturumunuz her yerde kapanmamış olabilir
sign-out-unknown = Yeni parolanız ayarlandı. Microsoft’tan tüm cihazlardaki oturumlarınızı sonlandırmasını istedik, ama yanıtı bize ulaşmadı.
sign-out-not-tried-title = Her yerde oturumunuzu kapatmadık
sign-out-not-tried = Parolanızın değiştiğinden zamanında emin olamadığımız için Microsoft’tan diğer cihazlardaki oturumlarınızı sonlandırmasını istemedik.
sign-out-not-tried-unknown = Parolanızın değiştiği kesin olmadığı için Microsoft’tan diğer cihazlardaki oturumlarınızı sonlandırmasını istemedik.
sign-out-yourself = Her yerde oturumu kapatmak için { $host } adresini aç
sign-out-yourself-hint = Bunu kendiniz yapabilirsiniz: bu sayfayı açın, yeni parolanızla oturum açın ve “Her yerde oturumu kapat” seçeneğini seçin.
sign-out-help-desk = Her yerde oturumunuzun kapatılmasını istiyorsanız yardım masanıza başvurun.

changed-signed-out = Artık bu sitedeki oturumunuz kapalı.
changed-next-title = Şimdi ne olacak
changed-open = { $host } adresini aç
changed-phone-title = Telefon ve tablet
changed-phone = E-posta ve diğer uygulamalar yeniden oturum açmanızı isteyebilir. Yeni parolanızı kullanın. Bazı uygulamalar ancak bir saat veya daha uzun süre sonra sorar.
changed-devices-title = Diğer bilgisayarlar ve tarayıcılar
changed-devices = Oralarda yeni parolanızla yeniden oturum açmanız gerekebilir.
changed-windows-title = Windows
changed-windows = Windows’ta bu hesapla mı oturum açıyorsunuz? İnternete bağlanın, bilgisayarı kilitleyin ve kilidi yeni parolanızla açın. PIN veya parmak izi aynı kalır.
changed-network-title = Wi-Fi ve VPN
changed-network = Bu parolayı kullanıyorlarsa kısa süre içinde oraya yenisini yazın. Eski parolayı denemeyi sürdüren bir cihaz hesabınızı kilitleyebilir.
changed-manager-title = Parola yöneticisi
changed-manager = Microsoft’un oturum açma sayfasına ait kaydı değiştirin, örneğin { $host }. Yalnızca bu siteye ait bir kayıt yeterli değildir.
