### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] Mai primiți o încercare peste { $seconds } secundă.
        [few] Mai primiți o încercare peste { $seconds } secunde.
       *[other] Mai primiți o încercare peste { $seconds } de secunde.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Mai primiți o încercare peste { $minutes } minut.
        [few] Mai primiți o încercare peste { $minutes } minute.
       *[other] Mai primiți o încercare peste { $minutes } de minute.
    }
tries-back-in-hours =
    { $hours ->
        [one] Mai primiți o încercare peste { $hours } oră.
        [few] Mai primiți o încercare peste { $hours } ore.
       *[other] Mai primiți o încercare peste { $hours } de ore.
    }

repeated-password-text = Microsoft ne-a spus deja că aceasta nu este parola dvs. actuală.
repeated-password-next = De aceea nu am trimis-o din nou și nu ați pierdut nicio încercare. Verificați parola și introduceți-o din nou. Dacă știți sigur că este corectă, trimiteți-o încă o dată. Atunci întrebăm din nou Microsoft, iar asta se numără ca o încercare.
