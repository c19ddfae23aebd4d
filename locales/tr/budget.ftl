### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] Bir sonraki deneme hakkı { $seconds } saniye sonra gelir.
       *[other] Bir sonraki deneme hakkı { $seconds } saniye sonra gelir.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Bir sonraki deneme hakkı { $minutes } dakika sonra gelir.
       *[other] Bir sonraki deneme hakkı { $minutes } dakika sonra gelir.
    }
tries-back-in-hours =
    { $hours ->
        [one] Bir sonraki deneme hakkı { $hours } saat sonra gelir.
       *[other] Bir sonraki deneme hakkı { $hours } saat sonra gelir.
    }

repeated-password-text = Microsoft bunun geçerli parolanız olmadığını bize daha önce söyledi.
repeated-password-next = Bu yüzden onu yeniden göndermedik ve deneme hakkınız azalmadı. Kontrol edip yeniden yazın. Doğru olduğundan eminseniz bir kez daha gönderin. O zaman Microsoft’a yeniden sorarız ve bu bir deneme sayılır.
