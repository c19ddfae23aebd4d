### What can go wrong on any website.

not-found-title = Pagina niet gevonden
not-found-text = Op dit adres is geen pagina.
not-found-next = Controleer het adres of ga naar de startpagina.

method-not-allowed-title = Zo werkt deze pagina niet
method-not-allowed-text = De browser heeft deze pagina opgevraagd op een manier die niet wordt ondersteund. Er is niets gewijzigd.

too-large-title = Dat was te veel
too-large-text = Er is meer verzonden dan deze site accepteert. Er is niets gewijzigd.

bad-request-title = Dat konden we niet lezen
bad-request-text = Wat er is verzonden, was beschadigd of niet volledig. Er is niets gewijzigd.

start-again-next = Begin opnieuw vanaf de startpagina.

internal-error-title = Er ging bij ons iets mis
internal-error-text = U hebt niets verkeerd gedaan. Als u net een nieuw wachtwoord had verzonden, kunnen we niet zeggen of het is gewijzigd.
internal-error-next = Probeer u in dat geval eerst aan te melden met het nieuwe wachtwoord en daarna met het oude. Als u hulp nodig hebt, bel dan uw helpdesk en lees de code hieronder voor.
