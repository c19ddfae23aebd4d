### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = Nowe hasło zawiera imię, nazwisko lub nazwę, na które Twoja organizacja nie pozwala.
contains-given-name-text = Nowe hasło zawiera Twoje imię.
contains-surname-text = Nowe hasło zawiera Twoje nazwisko.
contains-own-name-text = Nowe hasło zawiera część Twojego imienia lub nazwiska.
contains-sign-in-name-text = Nowe hasło zawiera Twoją nazwę logowania.
contains-organisation-name-text = Nowe hasło zawiera nazwę Twojej organizacji.
contains-name-next = Imiona, nazwiska i nazwy łatwo odgadnąć, więc Twoja organizacja na nie nie pozwala. Usuń to słowo z hasła. Inna pisownia, na przykład 0 zamiast o, nie pomoże.

contains-banned-word-text = Nowe hasło zawiera słowo, na które Twoja organizacja nie pozwala.
contains-this-banned-word-text = Nowe hasło zawiera słowo „{ $word }”. Twoja organizacja na nie nie pozwala.
contains-banned-word-next = Usuń to słowo z hasła. Inna pisownia, na przykład 0 zamiast o, nie pomoże.

breached-text = Nowe hasło jest na liście skradzionych haseł. Być może ktoś inny wybrał takie samo.
breached-next = Takie hasła wypróbowuje się jako pierwsze przy włamaniach na konta. Wybierz inne.

too-weak-text = Nowe hasło jest łatwiejsze do odgadnięcia, niż pozwala Twoja organizacja.
too-weak-next = Wydłuż je. Kilka niepowiązanych ze sobą słów łatwo zapamiętać, a trudno odgadnąć.

password-rules-names = nie zawiera Twojego imienia, nazwiska, nazwy logowania ani nazwy Twojej organizacji
password-rules-words = nie zawiera słowa, na które Twoja organizacja nie pozwala
password-rules-leaks = nie ma go na liście skradzionych haseł
password-rules-strength = jest trudne do odgadnięcia
