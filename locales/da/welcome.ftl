### The welcome page, and the page after the sign-out.

welcome-title = Skift adgangskode
welcome-lead = Her kan du skifte adgangskoden til din arbejds- eller skolekonto.
welcome-step-sign-in = Gå til Microsofts egen side, og log på.
welcome-step-type = Skriv din nuværende adgangskode og en ny.
welcome-step-result = Vi fortæller dig, om det lykkedes, og hvad du skal gøre bagefter.
welcome-button = Log på
welcome-not-kept = Dette websted gemmer ikke dine adgangskoder.
welcome-forgotten = Har du glemt din nuværende adgangskode? Dette websted kan ikke nulstille den. Det kan supporten.

signed-out-title = Du er logget af
signed-out-text = Du er logget af dette websted.
signed-out-microsoft = Du er måske stadig logget på hos Microsoft i denne browser. Hvis andre bruger computeren, så log også af der.
signed-out-microsoft-link = Log af Microsoft
