### What every page shares: the frame, the help block, links and waiting times.

skip-link = İçeriğe geç
footer-help = Yardım

contact-title = Yardım alın
contact-default = Kuruluşunuzun BT yardım masasına sorun.
contact-link = Yardım masasının sayfasını açın
reference-label = Başvuru kodu
reference-hint = Lütfen bu kodu hazır bulundurun. Yardım masasına ne olduğunu gösterir.

action-start = Başlangıç sayfasına git
action-form = Forma dön
action-sign-in = Yeniden oturum aç
action-try-again = Yeniden dene
action-other-account = Başka bir hesap kullan
action-check-again = Yeniden kontrol et

again-later = Lütfen birkaç dakika sonra yeniden deneyin.
again-in-seconds =
    { $seconds ->
        [one] Lütfen { $seconds } saniye sonra yeniden deneyin.
       *[other] Lütfen { $seconds } saniye sonra yeniden deneyin.
    }
again-in-minutes =
    { $minutes ->
        [one] Lütfen { $minutes } dakika sonra yeniden deneyin.
       *[other] Lütfen { $minutes } dakika sonra yeniden deneyin.
    }
again-in-hours =
    { $hours ->
        [one] Lütfen { $hours } saat sonra yeniden deneyin.
       *[other] Lütfen { $hours } saat sonra yeniden deneyin.
    }

two-sentences = { $first } { $second }
