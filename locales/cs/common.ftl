### What every page shares: the frame, the help block, links and waiting times.

skip-link = Přejít k obsahu
footer-help = Nápověda

contact-title = Kde získat pomoc
contact-default = Obraťte se na IT helpdesk své organizace.
contact-link = Otevřít stránku helpdesku
reference-label = Kód události
reference-hint = Mějte tento kód po ruce. Helpdesk podle něj pozná, co se stalo.

action-start = Přejít na úvodní stránku
action-form = Zpět na formulář
action-sign-in = Přihlásit se znovu
action-try-again = Zkusit znovu
action-other-account = Použít jiný účet
action-check-again = Zkontrolovat znovu

again-later = Zkuste to prosím znovu za pár minut.
again-in-seconds =
    { $seconds ->
        [one] Zkuste to prosím znovu za { $seconds } sekundu.
        [few] Zkuste to prosím znovu za { $seconds } sekundy.
       *[other] Zkuste to prosím znovu za { $seconds } sekund.
    }
again-in-minutes =
    { $minutes ->
        [one] Zkuste to prosím znovu za { $minutes } minutu.
        [few] Zkuste to prosím znovu za { $minutes } minuty.
       *[other] Zkuste to prosím znovu za { $minutes } minut.
    }
again-in-hours =
    { $hours ->
        [one] Zkuste to prosím znovu za { $hours } hodinu.
        [few] Zkuste to prosím znovu za { $hours } hodiny.
       *[other] Zkuste to prosím znovu za { $hours } hodin.
    }

two-sentences = { $first } { $second }
