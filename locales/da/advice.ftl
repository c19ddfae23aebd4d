### Advice on a new password: while it is typed, and after Microsoft did not accept it.

rule-met = opfyldt
rule-open = endnu ikke
rule-later = Det tjekker vi, når du sender formularen.

strength =
    { $strength ->
        [weakest] Meget let at gætte
        [weak] Let at gætte
        [fair] Kunne være sværere at gætte
        [strong] Svær at gætte
       *[strongest] Meget svær at gætte
    }

check-all-met = Den nye adgangskode følger alle de regler, som vi kan tjekke her.
check-open =
    { $rules ->
        [one] Der er 1 regel, som den nye adgangskode endnu ikke følger.
       *[other] Der er { $rules } regler, som den nye adgangskode endnu ikke følger.
    }
confirm-same = De to nye adgangskoder er ens.

advice-title = Microsoft godtager måske ikke den nye adgangskode, du skrev:
likely-title = Her er vores gæt, det mest sandsynlige først:

likely-name-next = Microsoft godtager ofte ikke navne. Udelad navnet. En anden stavemåde, for eksempel 0 i stedet for o, hjælper ikke.
likely-word =
    { $missing ->
        [one] Den nye adgangskode indeholder ordet “{ $word }” eller et ord, der ligner det meget. Ordet er let at gætte, så Microsoft tæller sandsynligvis hele ordet som kun ét tegn. Tilføj mindst 1 tegn mere.
       *[other] Den nye adgangskode indeholder ordet “{ $word }” eller et ord, der ligner det meget. Ordet er let at gætte, så Microsoft tæller sandsynligvis hele ordet som kun ét tegn. Tilføj mindst { $missing } tegn mere.
    }
likely-common = Den nye adgangskode er sandsynligvis en af de mest almindelige. Brug flere ord, der ikke hører sammen.
likely-space = Microsoft tæller måske ikke et mellemrum som et symbol. Tilføj et af symbolerne på listen.
likely-name = Den indeholder måske dit navn eller din organisations navn. Udelad navne.
likely-used-before = Den er måske den samme som en adgangskode, du har haft før. Vælg en, du aldrig har brugt her.
likely-microsofts-list = Microsoft har en hemmelig liste over almindelige ord, og den nye adgangskode ligner måske et af dem for meget. Brug flere ord, der ikke hører sammen.
likely-organisations-list = Din organisation har måske en liste over ord, der ikke er tilladt. Udelad dens navn, steder og produkter.
