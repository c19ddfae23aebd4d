### The welcome page, and the page after the sign-out.

welcome-title = Uw wachtwoord wijzigen
welcome-lead = Hier kunt u het wachtwoord van uw werk- of schoolaccount wijzigen.
welcome-step-sign-in = Meld u aan op de pagina van Microsoft zelf.
welcome-step-type = Typ uw huidige wachtwoord en een nieuw wachtwoord.
welcome-step-result = We laten u weten of het is gelukt en wat u daarna moet doen.
welcome-button = Aanmelden
welcome-not-kept = Deze site bewaart uw wachtwoorden niet.
welcome-forgotten = Bent u uw huidige wachtwoord vergeten? Deze site kan het niet opnieuw instellen. Uw helpdesk wel.

signed-out-title = U bent afgemeld
signed-out-text = U bent afgemeld bij deze site.
signed-out-microsoft = Misschien bent u in deze browser nog aangemeld bij Microsoft. Als anderen deze computer gebruiken, meld u dan daar ook af.
signed-out-microsoft-link = Afmelden bij Microsoft
