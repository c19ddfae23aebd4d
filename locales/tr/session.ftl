### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Bu formu göndermek için bir dakikadan az zamanınız var. Sonra yeniden oturum açmanız gerekir.
        [one] Bu formu göndermek için { $minutes } dakika zamanınız var. Sonra yeniden oturum açmanız gerekir.
       *[other] Bu formu göndermek için { $minutes } dakika zamanınız var. Sonra yeniden oturum açmanız gerekir.
    }
session-ends =
    { $minutes ->
        [one] Oturumunuz yaklaşık { $minutes } dakika sonra kapanacak. Yazdıklarınız o zaman silinir.
       *[other] Oturumunuz yaklaşık { $minutes } dakika sonra kapanacak. Yazdıklarınız o zaman silinir.
    }
session-stay = Oturumu açık tut
session-kept = Oturumunuz açık kalıyor.
session-over = Oturumunuz büyük olasılıkla kapandı. Lütfen yeniden oturum açın.
