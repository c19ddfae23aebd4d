### Was auf jeder Seite steht: Rahmen, Hilfe, Links und Wartezeiten.

skip-link = Zum Inhalt springen
footer-help = Hilfe

contact-title = Hilfe bekommen
contact-default = Fragen Sie den IT-Helpdesk Ihrer Organisation.
contact-link = Seite des Helpdesks öffnen
reference-label = Referenzcode
reference-hint = Bitte halten Sie diesen Code bereit. Er sagt dem Helpdesk, was passiert ist.

action-start = Zur Startseite
action-form = Zurück zum Formular
action-sign-in = Neu anmelden
action-try-again = Noch einmal versuchen
action-other-account = Ein anderes Konto verwenden
action-check-again = Noch einmal nachsehen

again-later = Bitte versuchen Sie es in ein paar Minuten noch einmal.
again-in-seconds =
    { $seconds ->
        [one] Bitte versuchen Sie es in 1 Sekunde noch einmal.
       *[other] Bitte versuchen Sie es in { $seconds } Sekunden noch einmal.
    }
again-in-minutes =
    { $minutes ->
        [one] Bitte versuchen Sie es in 1 Minute noch einmal.
       *[other] Bitte versuchen Sie es in { $minutes } Minuten noch einmal.
    }
again-in-hours =
    { $hours ->
        [one] Bitte versuchen Sie es in 1 Stunde noch einmal.
       *[other] Bitte versuchen Sie es in { $hours } Stunden noch einmal.
    }

two-sentences = { $first } { $second }
