### What every page shares: the frame, the help block, links and waiting times.

skip-link = Przejdź do treści
footer-help = Pomoc

contact-title = Gdzie uzyskać pomoc
contact-default = Zapytaj pomoc techniczną IT w swojej organizacji.
contact-link = Otwórz stronę pomocy technicznej
reference-label = Kod zdarzenia
reference-hint = Miej ten kod pod ręką. Dzięki niemu pomoc techniczna dowie się, co się stało.

action-start = Przejdź do strony startowej
action-form = Wróć do formularza
action-sign-in = Zaloguj się ponownie
action-try-again = Spróbuj ponownie
action-other-account = Użyj innego konta
action-check-again = Sprawdź ponownie

again-later = Spróbuj ponownie za kilka minut.
again-in-seconds =
    { $seconds ->
        [one] Spróbuj ponownie za { $seconds } sekundę.
        [few] Spróbuj ponownie za { $seconds } sekundy.
        [many] Spróbuj ponownie za { $seconds } sekund.
       *[other] Spróbuj ponownie za { $seconds } sekundy.
    }
again-in-minutes =
    { $minutes ->
        [one] Spróbuj ponownie za { $minutes } minutę.
        [few] Spróbuj ponownie za { $minutes } minuty.
        [many] Spróbuj ponownie za { $minutes } minut.
       *[other] Spróbuj ponownie za { $minutes } minuty.
    }
again-in-hours =
    { $hours ->
        [one] Spróbuj ponownie za { $hours } godzinę.
        [few] Spróbuj ponownie za { $hours } godziny.
        [many] Spróbuj ponownie za { $hours } godzin.
       *[other] Spróbuj ponownie za { $hours } godziny.
    }

two-sentences = { $first } { $second }
