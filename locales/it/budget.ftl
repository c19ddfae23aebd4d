### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] Avrà un nuovo tentativo tra 1 secondo.
       *[other] Avrà un nuovo tentativo tra { $seconds } secondi.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] Avrà un nuovo tentativo tra 1 minuto.
       *[other] Avrà un nuovo tentativo tra { $minutes } minuti.
    }
tries-back-in-hours =
    { $hours ->
        [one] Avrà un nuovo tentativo tra 1 ora.
       *[other] Avrà un nuovo tentativo tra { $hours } ore.
    }

repeated-password-text = Microsoft ci ha già detto che questa non è la sua password attuale.
repeated-password-next = Quindi non l’abbiamo inviata di nuovo, e non ha perso nessun tentativo. La controlli e la digiti di nuovo. Se ha la certezza che sia giusta, la invii ancora una volta. Allora chiederemo di nuovo a Microsoft, e questo conterà come un tentativo.
