### The welcome page, and the page after the sign-out.

welcome-title = Parolanızı değiştirin
welcome-lead = Burada iş veya okul hesabınızın parolasını değiştirebilirsiniz.
welcome-step-sign-in = Microsoft’un kendi sayfasında oturum açın.
welcome-step-type = Geçerli parolanızı ve yeni bir parola yazın.
welcome-step-result = İşe yarayıp yaramadığını ve sonra ne yapacağınızı size söyleriz.
welcome-button = Oturum aç
welcome-not-kept = Bu site parolalarınızı saklamaz.
welcome-forgotten = Geçerli parolanızı mı unuttunuz? Bu site onu sıfırlayamaz. Yardım masanız sıfırlayabilir.

signed-out-title = Oturumunuz kapatıldı
signed-out-text = Bu sitedeki oturumunuz kapatıldı.
signed-out-microsoft = Bu tarayıcıda Microsoft oturumunuz hâlâ açık olabilir. Bu bilgisayarı başkaları da kullanıyorsa orada da oturumu kapatın.
signed-out-microsoft-link = Microsoft oturumunu kapat
