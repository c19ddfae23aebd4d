### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Aveți mai puțin de un minut ca să trimiteți acest formular. După aceea trebuie să vă conectați din nou.
        [one] Aveți un minut ca să trimiteți acest formular. După aceea trebuie să vă conectați din nou.
        [few] Aveți { $minutes } minute ca să trimiteți acest formular. După aceea trebuie să vă conectați din nou.
       *[other] Aveți { $minutes } de minute ca să trimiteți acest formular. După aceea trebuie să vă conectați din nou.
    }
session-ends =
    { $minutes ->
        [one] Conectarea dvs. se va încheia peste aproximativ { $minutes } minut. Ce ați scris se pierde atunci.
        [few] Conectarea dvs. se va încheia peste aproximativ { $minutes } minute. Ce ați scris se pierde atunci.
       *[other] Conectarea dvs. se va încheia peste aproximativ { $minutes } de minute. Ce ați scris se pierde atunci.
    }
session-stay = Continuați conectarea
session-kept = Conectarea dvs. continuă.
session-over = Probabil că s-a încheiat conectarea dvs. Vă rugăm să vă conectați din nou.
