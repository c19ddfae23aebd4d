### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] { $seconds } saniye sonra bir deneme hakkınız daha olur.
       *[other] { $seconds } saniye sonra bir deneme hakkınız daha olur.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] { $minutes } dakika sonra bir deneme hakkınız daha olur.
       *[other] { $minutes } dakika sonra bir deneme hakkınız daha olur.
    }
tries-back-in-hours =
    { $hours ->
        [one] { $hours } saat sonra bir deneme hakkınız daha olur.
       *[other] { $hours } saat sonra bir deneme hakkınız daha olur.
    }

repeated-password-text = Microsoft bunun geçerli parolanız olmadığını bize daha önce söyledi.
repeated-password-next = Bu yüzden onu yeniden göndermedik ve deneme hakkınız azalmadı. Kontrol edip yeniden yazın. Doğru olduğundan eminseniz bir kez daha gönderin. O zaman Microsoft’a yeniden sorarız ve bu bir deneme sayılır.
