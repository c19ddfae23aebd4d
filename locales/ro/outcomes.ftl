### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = Parola dvs. nu a fost schimbată

changed-title = Parola dvs. a fost schimbată
changed-text = Microsoft a confirmat schimbarea.
changed-next = De acum înainte, folosiți parola nouă.

missing-text = Un câmp a rămas gol.
missing-next = Completați toate cele trei câmpuri.
missing-current = Introduceți parola actuală.
missing-new = Introduceți o parolă nouă.
missing-confirm = Introduceți parola nouă a doua oară.

confirmation-differs-text = Cele două parole noi nu sunt identice.
confirmation-differs-next = Introduceți din nou parola nouă în ambele câmpuri.

same-as-current-text = Parola nouă este la fel ca parola actuală.
same-as-current-next = Alegeți alta.

too-short-text = Parola nouă este prea scurtă.
too-short-next =
    { $shortest ->
        [one] Folosiți cel puțin { $shortest } caracter.
        [few] Folosiți cel puțin { $shortest } caractere.
       *[other] Folosiți cel puțin { $shortest } de caractere.
    }

too-long-text = Parola nouă este prea lungă.
too-long-next = Folosiți cel mult 256 de caractere.

too-few-kinds-text = Parola nouă are prea puține tipuri de caractere.
too-few-kinds-next = Folosiți cel puțin trei dintre acestea: litere mici, litere mari, cifre, simboluri.

unsupported-characters-text = Parola nouă conține un caracter pe care Microsoft nu îl acceptă.
unsupported-characters-next = Folosiți doar litere de la A la Z fără diacritice, cifre, spații și simbolurile din listă.

wrong-current-password-text = Microsoft spune că aceasta nu este parola dvs. actuală.
wrong-current-password-next = Verificați parola și introduceți-o din nou.

refused-by-policy-text = Microsoft nu a acceptat parola nouă și nu spune ce regulă încalcă.
refused-by-policy-next = Este posibil să fie prea des folosită, să conțină un cuvânt blocat, numele dvs. sau numele organizației dvs. ori să fie la fel ca ultima parolă. Încercați una mai lungă, din mai multe cuvinte care nu au legătură între ele.

too-many-attempts-title = Așteptați înainte de a încerca din nou
too-many-attempts-text = Au fost prea multe încercări într-un timp scurt. Pe aceasta nu am trimis-o la Microsoft, deci nu a schimbat nimic.

elsewhere-title = Nu puteți schimba această parolă aici
guest-account-text = Aici aveți un cont de invitat. Parola dvs. este păstrată de altă organizație.
guest-account-next = Schimbați-o acolo unde vă indică acea organizație sau întrebați serviciul ei de asistență.
federated-account-text = Organizația dvs. păstrează această parolă în propriul sistem de conectare, nu la Microsoft.
federated-account-next = Schimbați-o în acel sistem sau întrebați serviciul de asistență unde îl găsiți.
personal-account-text = Acesta este un cont Microsoft personal. Parola lui nu este păstrată de o organizație.
personal-account-next = Schimbați-o pe site-ul Microsoft sau conectați-vă aici cu contul de la locul de muncă sau de la școală.
synced-account-text = Această parolă este păstrată pe serverele proprii ale organizației dvs. Trebuie schimbată acolo.
synced-account-next = Pe un computer cu Windows din rețeaua organizației dvs., apăsați Ctrl+Alt+Delete și alegeți „Modificați o parolă”. Sau întrebați serviciul de asistență.

sign-in-expired-title = Conectați-vă din nou
sign-in-expired-text = Conectarea dvs. s-a încheiat. Nu s-a schimbat nimic.
sign-in-expired-next = Conectați-vă din nou, apoi introduceți parolele încă o dată.

more-verification-needed-title = Microsoft vrea să verifice încă o dată că sunteți dvs.
more-verification-needed-text = O regulă a organizației dvs. cere încă o verificare înainte ca această parolă să poată fi schimbată. Nu s-a schimbat nimic.
more-verification-needed-next = Conectați-vă din nou și răspundeți la ce vă întreabă Microsoft. Dacă reveniți la această pagină, sunați la serviciul de asistență și spuneți codul de mai jos.

request-refused-title = Am oprit această cerere
request-refused-text = Nu a venit de pe o pagină a acestui site. Nu s-a schimbat nimic.
request-refused-next = Deschideți din nou formularul și trimiteți-l de acolo.

throttled-title = Microsoft vă cere să așteptați
throttled-text = Microsoft are acum prea multe cereri. Parola dvs. nu a fost schimbată.

microsoft-unavailable-title = Microsoft nu este disponibil acum
microsoft-unavailable-text = Nu am putut contacta Microsoft sau Microsoft nu a putut primi cererea noastră. Nu s-a schimbat nimic.
microsoft-unavailable-sign-in = Nu am putut contacta Microsoft pentru a vă conecta. Nu s-a schimbat nimic.

outcome-unknown-title = Este posibil ca parola dvs. să fi fost schimbată
outcome-unknown-text = Am trimis cererea, dar răspunsul nu a mai ajuns la noi.
outcome-unknown-next = Încercați mai întâi să vă conectați cu parola nouă. Dacă nu reușiți, folosiți-o pe cea veche. Dacă nu funcționează niciuna, sunați la serviciul de asistență și spuneți codul de mai jos.
outcome-unknown-looked = Tocmai am verificat din nou. Microsoft nu arată încă o schimbare. Poate dura câteva minute, deci nu înseamnă că schimbarea nu a reușit.

permission-missing-title = Acest site nu are voie să vă schimbe parola
permission-missing-text = Microsoft nu a permis acestui site să vă schimbe parola. Nu s-a schimbat nimic.
permission-missing-next = Nu ați greșit cu nimic și nu puteți remedia asta. Trebuie să o facă persoanele care administrează acest site. Sunați la serviciul de asistență și spuneți codul de mai jos.

unexpected-answer-title = Cel mai probabil, parola dvs. nu a fost schimbată
unexpected-answer-text = Microsoft a răspuns într-un mod pe care nu îl cunoaștem. De aceea nu putem fi siguri.
unexpected-answer-next = Folosiți mai întâi parola veche. Dacă nu mai funcționează, încercați-o pe cea nouă. Sunați la serviciul de asistență și spuneți codul de mai jos.

session-store-unavailable-title = Reveniți puțin mai târziu
session-store-unavailable-text = Acest site nu poate primi pe nimeni acum.
