### The help page.

help-title = Help
help-lead = Korte antwoorden op de meest gestelde vragen.

help-stopped-title = Het aanmelden stopte op de pagina van Microsoft
help-stopped-lead = Dan heeft Microsoft u niet laten terugkomen naar deze site. Op de pagina van Microsoft staat waarom:
help-stopped-assigned-term = U hebt geen toegang
help-stopped-assigned = Uw account heeft geen toegang tot deze site gekregen. Vraag uw helpdesk om toegang.
help-stopped-approval-term = Goedkeuring nodig
help-stopped-approval = Uw organisatie heeft deze site nog niet goedgekeurd. Meld dit bij uw helpdesk.
help-stopped-blocked-term = Geblokkeerd door een regel
help-stopped-blocked = Uw organisatie staat dit apparaat, dit netwerk of deze plaats niet toe. Probeer het met een computer van uw organisatie.
help-stopped-locked-term = Account vergrendeld
help-stopped-locked = Het verkeerde wachtwoord is te vaak getypt, hier of op een van uw apparaten. Wacht enkele minuten. Bel uw helpdesk als het account vergrendeld blijft.

help-refused-title = Mijn nieuwe wachtwoord is geweigerd
help-refused = Microsoft weigert wachtwoorden die te vaak voorkomen, waarin een geblokkeerd woord, uw naam of de naam van uw organisatie staat, of die hetzelfde zijn als uw laatste. Microsoft laat ons niet weten welke van deze redenen het was.
help-refused-tip = Probeer een langer wachtwoord met meerdere woorden die niet bij elkaar horen.

help-unknown-title = “Misschien is uw wachtwoord gewijzigd”
help-unknown = We hebben uw verzoek naar Microsoft verzonden, maar het antwoord is verloren gegaan. We verzenden een verzoek nooit twee keer, omdat uw account daardoor vergrendeld kan raken.
help-unknown-next = Meld u eerst aan met het nieuwe wachtwoord. Als dat niet lukt, gebruik dan het oude.

help-forgotten-title = Ik ben mijn huidige wachtwoord vergeten
help-forgotten = Deze site kan alleen een wachtwoord wijzigen dat u kent. Uw helpdesk kan u een nieuw wachtwoord geven.

help-kept-title = Wat gebeurt hier met mijn wachtwoorden?
help-kept = Deze site geeft ze één keer door aan Microsoft, via een beveiligde verbinding. De site bewaart ze niet en schrijft ze niet op.
