### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = De asemenea, deconectați-mă de peste tot
sign-out-everywhere-hint = Microsoft încheie apoi sesiunile dvs. pe toate computerele, telefoanele și tabletele. Vă conectați din nou acolo cu parola nouă. Este o idee bună dacă altcineva ar putea ști parola dvs. sau dacă ați pierdut un dispozitiv. Durează câteva minute, iar unele aplicații observă acest lucru abia după o oră sau mai târziu.

sign-out-done-title = Microsoft vă va deconecta de peste tot
sign-out-done = Microsoft a acceptat să încheie sesiunile dvs. pe toate dispozitivele. Durează câteva minute, iar unele aplicații observă acest lucru abia după o oră sau mai târziu.
sign-out-failed-title = Nu am reușit să vă deconectăm de peste tot
sign-out-failed = Parola nouă este setată. Însă Microsoft nu a acceptat cererea noastră de a încheia sesiunile dvs. pe toate dispozitivele.
sign-out-unknown-title = Nu este sigur că v-am deconectat de peste tot
sign-out-unknown = Parola nouă este setată. Am cerut ca Microsoft să încheie sesiunile dvs. pe toate dispozitivele, dar răspunsul nu a mai ajuns la noi.
sign-out-not-tried-title = Nu v-am deconectat de peste tot
sign-out-not-tried = Nu am cerut ca Microsoft să încheie sesiunile dvs. pe alte dispozitive, pentru că nu a fost sigur la timp că parola dvs. s-a schimbat.
sign-out-not-tried-unknown = Nu am cerut ca Microsoft să încheie sesiunile dvs. pe alte dispozitive, pentru că nu este sigur că parola dvs. s-a schimbat.
sign-out-yourself = Deschideți { $host } pentru a vă deconecta de peste tot
sign-out-yourself-hint = Puteți face acest lucru chiar dvs.: deschideți această pagină, conectați-vă cu parola nouă și alegeți „Deconectare de peste tot”.
sign-out-help-desk = Dacă doriți deconectarea de peste tot, întrebați serviciul de asistență.

changed-signed-out = Conectarea dvs. la acest site s-a încheiat.
changed-next-title = Ce urmează
changed-open = Deschideți { $host }
changed-phone-title = Telefon și tabletă
changed-phone = E-mailul și alte aplicații vă pot cere să vă conectați din nou. Folosiți parola nouă. Unele aplicații cer acest lucru abia după o oră sau mai târziu.
changed-devices-title = Alte computere și browsere
changed-devices = Este posibil să trebuiască să vă conectați din nou acolo, cu parola nouă.
changed-windows-title = Windows
changed-windows = Vă conectați la Windows cu acest cont? Conectați-vă la internet, blocați computerul și deblocați-l cu parola nouă. PIN-ul sau amprenta rămân la fel.
changed-network-title = Wi-Fi și VPN
changed-network = Dacă folosesc această parolă, introduceți acolo cât mai curând parola nouă. Un dispozitiv care încearcă în continuare parola veche vă poate bloca contul.
changed-manager-title = Manager de parole
changed-manager = Modificați înregistrarea pentru pagina de conectare Microsoft, de exemplu { $host }. O înregistrare doar pentru acest site nu este suficientă.
