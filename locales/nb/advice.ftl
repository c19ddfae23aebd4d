### Advice on a new password: while it is typed, and after Microsoft did not accept it.

rule-met = oppfylt
rule-open = ikke ennå
rule-later = Dette sjekker vi når du sender skjemaet.

strength =
    { $strength ->
        [weakest] Veldig lett å gjette
        [weak] Lett å gjette
        [fair] Kunne vært vanskeligere å gjette
        [strong] Vanskelig å gjette
       *[strongest] Veldig vanskelig å gjette
    }

check-all-met = Det nye passordet følger alle reglene som vi kan sjekke her.
check-open =
    { $rules ->
        [one] Det er 1 regel som det nye passordet ikke følger ennå.
       *[other] Det er { $rules } regler som det nye passordet ikke følger ennå.
    }
confirm-same = De to nye passordene er like.

advice-title = Microsoft godtar kanskje ikke det nye passordet du skrev:
likely-title = Dette er våre gjetninger, den mest sannsynlige først:

likely-name-next = Microsoft godtar ofte ikke navn. Ta bort navnet. En annen skrivemåte, for eksempel 0 i stedet for o, hjelper ikke.
likely-word =
    { $missing ->
        [one] Det nye passordet inneholder ordet «{ $word }» eller et svært likt ord. Dette ordet er lett å gjette, så Microsoft teller trolig hele ordet som bare ett tegn. Legg til minst 1 tegn til.
       *[other] Det nye passordet inneholder ordet «{ $word }» eller et svært likt ord. Dette ordet er lett å gjette, så Microsoft teller trolig hele ordet som bare ett tegn. Legg til minst { $missing } tegn til.
    }
likely-common = Det nye passordet er trolig et av de vanligste. Bruk flere ord som ikke hører sammen.
likely-space = Microsoft teller kanskje ikke et mellomrom som et symbol. Legg til et av symbolene i listen.
likely-name = Det kan inneholde navnet ditt eller organisasjonens navn. Unngå navn.
likely-used-before = Det kan være det samme som et passord du har hatt før. Velg et du aldri har brukt her.
likely-microsofts-list = Microsoft har en hemmelig liste over vanlige ord, og det nye passordet kan ligne for mye på et av dem. Bruk flere ord som ikke hører sammen.
likely-organisations-list = Organisasjonen din kan ha en liste over ord som ikke er tillatt. Unngå navnet, stedene og produktene dens.
