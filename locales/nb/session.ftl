### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Du har mindre enn ett minutt på å sende dette skjemaet. Deretter må du logge på igjen.
        [one] Du har 1 minutt på å sende dette skjemaet. Deretter må du logge på igjen.
       *[other] Du har { $minutes } minutter på å sende dette skjemaet. Deretter må du logge på igjen.
    }
session-ends =
    { $minutes ->
        [one] Du blir logget av om omtrent 1 minutt. Det du har skrevet, går da tapt.
       *[other] Du blir logget av om omtrent { $minutes } minutter. Det du har skrevet, går da tapt.
    }
session-stay = Forbli pålogget
session-kept = Du er fortsatt pålogget.
session-over = Du er trolig logget av nå. Logg på igjen.
