### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Du har mindre end et minut til at sende denne formular. Derefter skal du logge på igen.
        [one] Du har 1 minut til at sende denne formular. Derefter skal du logge på igen.
       *[other] Du har { $minutes } minutter til at sende denne formular. Derefter skal du logge på igen.
    }
session-ends =
    { $minutes ->
        [one] Du bliver logget af om cirka 1 minut. Det, du har skrevet, går så tabt.
       *[other] Du bliver logget af om cirka { $minutes } minutter. Det, du har skrevet, går så tabt.
    }
session-stay = Forbliv logget på
session-kept = Du er stadig logget på.
session-over = Du er nok logget af nu. Log på igen.
