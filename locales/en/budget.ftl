### The tries that are left, and a wrong current password that comes again.

# Stands behind “You have 3 tries left before you have to wait.”
tries-back-in-seconds =
    { $seconds ->
        [one] You get one more try in 1 second.
       *[other] You get one more try in { $seconds } seconds.
    }
tries-back-in-minutes =
    { $minutes ->
        [one] You get one more try in 1 minute.
       *[other] You get one more try in { $minutes } minutes.
    }
tries-back-in-hours =
    { $hours ->
        [one] You get one more try in 1 hour.
       *[other] You get one more try in { $hours } hours.
    }

repeated-password-text = Microsoft has already told us that this is not your current password.
repeated-password-next = So we did not send it again, and you lost no try. Check it and type it again. If you are sure that it is right, send it once more. Then we ask Microsoft again, and that counts as a try.
