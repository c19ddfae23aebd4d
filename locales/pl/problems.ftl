### What can go wrong on any website.

not-found-title = Nie znaleziono strony
not-found-text = Pod tym adresem nie ma żadnej strony.
not-found-next = Sprawdź adres albo przejdź do strony startowej.

method-not-allowed-title = Ta strona nie działa w ten sposób
method-not-allowed-text = Przeglądarka zażądała tej strony w sposób, którego strona nie obsługuje. Nic nie zostało zmienione.

too-large-title = To było za dużo
too-large-text = Wysłano więcej, niż ta witryna przyjmuje. Nic nie zostało zmienione.

bad-request-title = Nie udało się tego odczytać
bad-request-text = Wysłane dane były uszkodzone lub niepełne. Nic nie zostało zmienione.

start-again-next = Zacznij ponownie od strony startowej.

internal-error-title = Coś poszło nie tak po naszej stronie
internal-error-text = To nie Twoja wina. Jeśli przed chwilą wysłano nowe hasło, nie wiemy, czy hasło zostało zmienione.
internal-error-next = W takim przypadku spróbuj zalogować się najpierw nowym hasłem, a potem starym. Jeśli potrzebujesz pomocy, zadzwoń do pomocy technicznej i podaj kod widoczny poniżej.
