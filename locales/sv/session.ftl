### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Du har mindre än en minut på dig att skicka det här formuläret. Därefter måste du logga in igen.
        [one] Du har 1 minut på dig att skicka det här formuläret. Därefter måste du logga in igen.
       *[other] Du har { $minutes } minuter på dig att skicka det här formuläret. Därefter måste du logga in igen.
    }
session-ends =
    { $minutes ->
        [one] Du loggas ut om ungefär 1 minut. Det som du har skrivit går då förlorat.
       *[other] Du loggas ut om ungefär { $minutes } minuter. Det som du har skrivit går då förlorat.
    }
session-stay = Förbli inloggad
session-kept = Du är fortfarande inloggad.
session-over = Du är troligen utloggad nu. Logga in igen.
