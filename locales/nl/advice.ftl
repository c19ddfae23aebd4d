### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = in orde
rule-open = nog niet
rule-later = Dit controleren we wanneer u het formulier verzendt.

strength =
    { $strength ->
        [weakest] Heel makkelijk te raden
        [weak] Makkelijk te raden
        [fair] Zou moeilijker te raden kunnen zijn
        [strong] Moeilijk te raden
       *[strongest] Heel moeilijk te raden
    }

check-all-met = Het nieuwe wachtwoord voldoet aan alle regels die we hier kunnen controleren.
check-open =
    { $rules ->
        [one] Het nieuwe wachtwoord voldoet aan 1 regel nog niet.
       *[other] Het nieuwe wachtwoord voldoet aan { $rules } regels nog niet.
    }
confirm-same = De twee nieuwe wachtwoorden zijn hetzelfde.

advice-title = Misschien accepteert Microsoft het nieuwe wachtwoord dat u hebt getypt niet:
likely-title = Dit zijn onze vermoedens, het meest waarschijnlijke eerst:

likely-name-next = Microsoft accepteert namen vaak niet. Laat de naam weg. Een andere schrijfwijze, zoals 0 in plaats van o, helpt niet.
likely-word =
    { $missing ->
        [one] In het nieuwe wachtwoord staat het woord “{ $word }”, of een woord dat er erg op lijkt. Dit woord is makkelijk te raden. Daarom telt Microsoft het waarschijnlijk in zijn geheel als maar één teken. Voeg nog minstens 1 teken toe.
       *[other] In het nieuwe wachtwoord staat het woord “{ $word }”, of een woord dat er erg op lijkt. Dit woord is makkelijk te raden. Daarom telt Microsoft het waarschijnlijk in zijn geheel als maar één teken. Voeg nog minstens { $missing } tekens toe.
    }
likely-common = Het nieuwe wachtwoord is waarschijnlijk een van de meest gebruikte. Gebruik meerdere woorden die niet bij elkaar horen.
likely-space = Misschien telt Microsoft een spatie niet als symbool. Voeg een van de symbolen uit de lijst toe.
likely-name = Misschien staat uw naam of de naam van uw organisatie erin. Laat namen weg.
likely-used-before = Misschien is het hetzelfde als een wachtwoord dat u eerder had. Kies een wachtwoord dat u hier nog nooit hebt gebruikt.
likely-microsofts-list = Microsoft heeft een geheime lijst met veelgebruikte woorden, en misschien lijkt het nieuwe wachtwoord te veel op een daarvan. Gebruik meerdere woorden die niet bij elkaar horen.
likely-organisations-list = Misschien heeft uw organisatie een lijst met woorden die niet zijn toegestaan. Laat de naam, de plaatsen en de producten van uw organisatie weg.
