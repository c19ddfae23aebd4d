### The welcome page, and the page after the sign-out.

welcome-title = Byt lösenord
welcome-lead = Här kan du byta lösenordet för ditt arbets- eller skolkonto.
welcome-step-sign-in = Logga in på Microsofts egen sida.
welcome-step-type = Skriv ditt nuvarande lösenord och ett nytt.
welcome-step-result = Vi berättar om det gick bra och vad du ska göra sedan.
welcome-button = Logga in
welcome-not-kept = Den här webbplatsen sparar inte dina lösenord.
welcome-forgotten = Har du glömt ditt nuvarande lösenord? Den här webbplatsen kan inte återställa det. Det kan supporten.

signed-out-title = Du är utloggad
signed-out-text = Du är utloggad från den här webbplatsen.
signed-out-microsoft = Du kan fortfarande vara inloggad hos Microsoft i den här webbläsaren. Om andra använder datorn, logga ut där också.
signed-out-microsoft-link = Logga ut från Microsoft
