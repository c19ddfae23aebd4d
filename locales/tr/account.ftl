### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] Bu parolanın süresi bir günden kısa sürede dolacak.
        [one] Bu parolanın süresi { $days } gün içinde dolacak.
       *[other] Bu parolanın süresi { $days } gün içinde dolacak.
    }
account-expires-soon = Lütfen şimdi değiştirin. Böylece ara vermeden çalışmaya devam edebilirsiniz.
account-overdue = Kuruluşunuzun kurallarına göre bu parolanın şimdiye kadar değiştirilmesi gerekiyordu. Lütfen şimdi değiştirin.

account-change-at = Parolanızı { $host } adresinde değiştirin
account-guest-home = Büyük olasılıkla bu kuruluş: { $domain }.
account-manager = Parola yöneticisi kullanıyor musunuz? Bu parola orada Microsoft’un oturum açma sayfasının kaydında durur, örneğin { $host }. Orada da değiştirin.
