### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = In het nieuwe wachtwoord staat een naam die uw organisatie niet toestaat.
contains-given-name-text = In het nieuwe wachtwoord staat uw voornaam.
contains-surname-text = In het nieuwe wachtwoord staat uw achternaam.
contains-own-name-text = In het nieuwe wachtwoord staat een deel van uw naam.
contains-sign-in-name-text = In het nieuwe wachtwoord staat uw gebruikersnaam.
contains-organisation-name-text = In het nieuwe wachtwoord staat de naam van uw organisatie.
contains-name-next = Namen zijn makkelijk te raden, daarom staat uw organisatie ze niet toe. Laat de naam weg. Een andere schrijfwijze, zoals 0 in plaats van o, helpt niet.

contains-banned-word-text = In het nieuwe wachtwoord staat een woord dat uw organisatie niet toestaat.
contains-this-banned-word-text = In het nieuwe wachtwoord staat het woord “{ $word }”. Uw organisatie staat dit woord niet toe.
contains-banned-word-next = Laat het woord weg. Een andere schrijfwijze, zoals 0 in plaats van o, helpt niet.

breached-text = Het nieuwe wachtwoord staat in een lijst met gestolen wachtwoorden. Misschien heeft iemand anders hetzelfde gekozen.
breached-next = Zulke wachtwoorden worden het eerst geprobeerd als iemand in accounts wil inbreken. Kies een ander wachtwoord.

too-weak-text = Het nieuwe wachtwoord is makkelijker te raden dan uw organisatie toestaat.
too-weak-next = Maak het langer. Meerdere woorden die niet bij elkaar horen, zijn makkelijk te onthouden en moeilijk te raden.

password-rules-names = bevat niet uw naam, uw gebruikersnaam of de naam van uw organisatie
password-rules-words = bevat geen woord dat uw organisatie niet toestaat
password-rules-leaks = staat niet in een lijst met gestolen wachtwoorden
password-rules-strength = is moeilijk te raden
