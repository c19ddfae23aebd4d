### The help page.

help-title = Ajutor
help-lead = Răspunsuri scurte la cele mai frecvente întrebări.

help-stopped-title = Conectarea s-a oprit pe pagina Microsoft
help-stopped-lead = În acest caz, Microsoft nu v-a lăsat să reveniți aici. Pagina sa spune de ce:
help-stopped-assigned-term = Nu aveți acces
help-stopped-assigned = Contul dvs. nu a primit acces la acest site. Cereți accesul de la serviciul de asistență.
help-stopped-approval-term = Este necesară o aprobare
help-stopped-approval = Organizația dvs. nu a aprobat încă acest site. Anunțați serviciul de asistență.
help-stopped-blocked-term = Blocat de o regulă
help-stopped-blocked = Organizația dvs. nu permite acest dispozitiv, această rețea sau acest loc. Încercați de pe un computer al organizației dvs.
help-stopped-locked-term = Cont blocat
help-stopped-locked = Parola greșită a fost introdusă de prea multe ori, aici sau pe unul dintre dispozitivele dvs. Așteptați câteva minute. Dacă contul rămâne blocat, sunați la serviciul de asistență.

help-refused-title = Parola mea nouă a fost refuzată
help-refused = Microsoft refuză parolele care sunt prea des folosite, care conțin un cuvânt blocat, numele dvs. sau numele organizației dvs. ori care sunt la fel ca ultima parolă. Nu ne spune care dintre acestea a fost motivul.
help-refused-tip = Încercați o parolă mai lungă, din mai multe cuvinte care nu au legătură între ele.

help-unknown-title = „Este posibil ca parola dvs. să fi fost schimbată”
help-unknown = Am trimis cererea dvs. la Microsoft, dar răspunsul s-a pierdut. Nu trimitem niciodată o cerere de două ori, pentru că acest lucru v-ar putea bloca contul.
help-unknown-next = Conectați-vă mai întâi cu parola nouă. Dacă nu reușiți, folosiți-o pe cea veche.

help-forgotten-title = Am uitat parola actuală
help-forgotten = Acest site poate schimba doar o parolă pe care o știți. Serviciul de asistență vă poate da una nouă.

help-kept-title = Ce se întâmplă aici cu parolele mele?
help-kept = Acest site le transmite la Microsoft o singură dată, printr-o conexiune protejată. Nu le păstrează și nu le notează nicăieri.
