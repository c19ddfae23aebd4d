### Was der Betreiber über Microsofts Regeln hinaus von einem neuen Passwort verlangt. Jede Ablehnung nennt ihre Regel.

contains-name-text = Das neue Passwort enthält einen Namen, den Ihre Organisation nicht erlaubt.
contains-given-name-text = Das neue Passwort enthält Ihren Vornamen.
contains-surname-text = Das neue Passwort enthält Ihren Nachnamen.
contains-own-name-text = Das neue Passwort enthält einen Teil Ihres Namens.
contains-sign-in-name-text = Das neue Passwort enthält Ihren Anmeldenamen.
contains-organisation-name-text = Das neue Passwort enthält den Namen Ihrer Organisation.
contains-name-next = Namen sind leicht zu erraten, deshalb erlaubt Ihre Organisation sie nicht. Lassen Sie den Namen weg. Eine andere Schreibweise, zum Beispiel 0 für o, hilft nicht.

contains-banned-word-text = Das neue Passwort enthält ein Wort, das Ihre Organisation nicht erlaubt.
contains-this-banned-word-text = Das neue Passwort enthält das Wort „{ $word }“. Ihre Organisation erlaubt dieses Wort nicht.
contains-banned-word-next = Lassen Sie das Wort weg. Eine andere Schreibweise, zum Beispiel 0 für o, hilft nicht.

breached-text = Das neue Passwort steht auf einer Liste gestohlener Passwörter. Vielleicht hat jemand anderes dasselbe gewählt.
breached-next = Solche Passwörter werden als Erstes ausprobiert, wenn jemand in Konten einbricht. Wählen Sie ein anderes.

too-weak-text = Das neue Passwort ist leichter zu erraten, als Ihre Organisation erlaubt.
too-weak-next = Machen Sie es länger. Mehrere Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.

password-rules-names = enthält weder Ihren Namen noch Ihren Anmeldenamen noch den Namen Ihrer Organisation
password-rules-words = enthält kein Wort, das Ihre Organisation nicht erlaubt
password-rules-leaks = steht auf keiner Liste gestohlener Passwörter
password-rules-strength = ist schwer zu erraten
