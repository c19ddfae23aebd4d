### What can go wrong on any website.

not-found-title = Pagina nu a fost găsită
not-found-text = Nu există nicio pagină la această adresă.
not-found-next = Verificați adresa sau mergeți la pagina de pornire.

method-not-allowed-title = Această pagină nu funcționează așa
method-not-allowed-text = Browserul a cerut această pagină într-un mod pe care ea nu îl acceptă. Nu s-a schimbat nimic.

too-large-title = A fost prea mult
too-large-text = S-a trimis mai mult decât acceptă acest site. Nu s-a schimbat nimic.

bad-request-title = Nu am putut citi ce s-a trimis
bad-request-text = Datele trimise erau deteriorate sau incomplete. Nu s-a schimbat nimic.

start-again-next = Începeți din nou de la pagina de pornire.

internal-error-title = Ceva nu a mers bine la noi
internal-error-text = Nu ați greșit cu nimic. Dacă tocmai ați trimis o parolă nouă, nu putem spune dacă parola dvs. a fost schimbată.
internal-error-next = În acest caz, încercați să vă conectați mai întâi cu parola nouă, apoi cu cea veche. Dacă aveți nevoie de ajutor, sunați la serviciul de asistență și spuneți codul de mai jos.
