### The form.

password-title = Schimbarea parolei
password-title-problem = Problemă: schimbarea parolei
password-signed-in = V-ați conectat ca { $name }.
password-age =
    { $days ->
        [0] Ați schimbat această parolă acum mai puțin de o zi.
        [one] Ați schimbat această parolă acum { $days } zi.
        [few] Ați schimbat această parolă acum { $days } zile.
       *[other] Ați schimbat această parolă acum { $days } de zile.
    }
password-summary = Parola dvs. nu a fost schimbată
password-account = Cont
password-current = Parola actuală
password-new = Parola nouă
password-confirm = Parola nouă din nou
password-rules-title = Parola dvs. nouă
password-rules-length = are între { $shortest } și 256 de caractere
password-rules-kinds = are cel puțin trei dintre acestea: litere mici, litere mari, cifre, simboluri
password-rules-characters = are doar litere de la A la Z fără diacritice, cifre, spații și aceste simboluri:
password-rules-history = nu este la fel ca ultima parolă
password-tip = Bine de știut: mai multe cuvinte care nu au legătură între ele sunt ușor de ținut minte și greu de ghicit.
password-button = Schimbați parola
password-busy = Vă schimbăm parola. Poate dura o jumătate de minut. Lăsați această pagină deschisă.
password-sign-out = Deconectare
password-tries-left =
    { $tries ->
        [one] Mai aveți { $tries } încercare, apoi trebuie să așteptați.
        [few] Mai aveți { $tries } încercări, apoi trebuie să așteptați.
       *[other] Mai aveți { $tries } de încercări, apoi trebuie să așteptați.
    }
password-tries-none = Acum nu mai aveți nicio încercare.
