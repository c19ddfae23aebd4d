### The welcome page, and the page after the sign-out.

welcome-title = Schimbarea parolei
welcome-lead = Aici puteți schimba parola contului dvs. de la locul de muncă sau de la școală.
welcome-step-sign-in = Conectați-vă pe pagina Microsoft.
welcome-step-type = Introduceți parola actuală și una nouă.
welcome-step-result = Vă spunem dacă a reușit și ce aveți de făcut mai departe.
welcome-button = Conectare
welcome-not-kept = Acest site nu vă păstrează parolele.
welcome-forgotten = Ați uitat parola actuală? Acest site nu o poate reseta. Serviciul de asistență poate.

signed-out-title = V-ați deconectat
signed-out-text = V-ați deconectat de pe acest site.
signed-out-microsoft = Este posibil ca în acest browser conectarea la Microsoft să fie încă activă. Dacă și alte persoane folosesc acest computer, deconectați-vă și acolo.
signed-out-microsoft-link = Deconectați-vă de la Microsoft
