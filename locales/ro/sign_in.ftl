### Why a sign-in did not work.

cancelled-title = Conectarea a fost oprită
cancelled-text = A fost oprită înainte de a fi completă. Nu s-a schimbat nimic.
cancelled-next = Conectați-vă din nou când sunteți gata.

expired-title = Această conectare este prea veche
expired-text = A durat prea mult sau pagina de conectare a fost deschisă a doua oară. Nu s-a schimbat nimic.
expired-next = Începeți din nou.

not-started-here-title = Această conectare nu a început aici
not-started-here-text = Nu a fost începută în acest browser. Poate că a fost alt browser sau modulele cookie sunt blocate.
not-started-here-next = Începeți din nou în acest browser și permiteți modulele cookie pentru acest site.

wrong-account-title = Folosiți contul de la locul de muncă sau de la școală
wrong-account-text = Contul cu care s-a făcut conectarea nu aparține acestei organizații.
wrong-account-next = Începeți din nou și alegeți contul acestei organizații.

not-assigned-title = Nu aveți acces la acest site
not-assigned-text = Conectarea a reușit, dar nimeni nu i-a dat contului dvs. acces la acest site.
not-assigned-next = Cereți accesul de la serviciul de asistență și spuneți codul de mai jos.

blocked-by-policy-title = O regulă a organizației dvs. a oprit conectarea
blocked-by-policy-text = O astfel de regulă poate depinde de dispozitivul dvs., de rețea sau de locul în care vă aflați.
blocked-by-policy-next = Încercați din nou de pe un computer sau dintr-o rețea a organizației dvs. Dacă nu ajută, sunați la serviciul de asistență și spuneți codul de mai jos.

account-locked-title = Contul dvs. este blocat pentru un timp
account-locked-text = Microsoft a observat prea multe parole greșite sau o conectare care părea suspectă.
account-locked-next = Așteptați câteva minute, apoi încercați din nou. Dacă nu ajută, sunați la serviciul de asistență și spuneți codul de mai jos.

account-disabled-title = Contul dvs. este dezactivat
account-disabled-text = Microsoft spune că acest cont nu are voie să se conecteze.
account-disabled-next = Sunați la serviciul de asistență și spuneți codul de mai jos.

password-expired-title = Parola dvs. a expirat
password-expired-text = Trebuie schimbată pe pagina de conectare Microsoft, înainte ca orice alt site să vă lase să intrați.
password-expired-next = Conectați-vă la office.com și alegeți o parolă nouă când Microsoft vă cere una.

consent-missing-title = Acest site mai are nevoie de o aprobare
consent-missing-text = Organizația dvs. nu a permis încă acestui site să schimbe parole.
consent-missing-next = Nu puteți remedia asta. Sunați la serviciul de asistență și spuneți codul de mai jos.

invalid-token-title = Nu am putut verifica conectarea dvs.
invalid-token-text = Răspunsul primit nu a trecut de verificările noastre de siguranță, așa că nu l-am folosit.
invalid-token-next = Încercați din nou. Dacă vedeți iar această pagină, sunați la serviciul de asistență și spuneți codul de mai jos.

portal-misconfigured-title = Acest site nu este configurat corect
portal-misconfigured-text = Microsoft nu a acceptat setările acestui site. Nu ați greșit cu nimic.
portal-misconfigured-next = Trebuie să o remedieze persoanele care administrează acest site. Sunați la serviciul de asistență și spuneți codul de mai jos.
