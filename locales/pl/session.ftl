### How long there is to send the form, and what is said before the session ends.

session-time =
    { $minutes ->
        [0] Na wysłanie tego formularza masz mniej niż minutę. Potem trzeba będzie zalogować się ponownie.
        [one] Na wysłanie tego formularza masz { $minutes } minutę. Potem trzeba będzie zalogować się ponownie.
        [few] Na wysłanie tego formularza masz { $minutes } minuty. Potem trzeba będzie zalogować się ponownie.
        [many] Na wysłanie tego formularza masz { $minutes } minut. Potem trzeba będzie zalogować się ponownie.
       *[other] Na wysłanie tego formularza masz { $minutes } minuty. Potem trzeba będzie zalogować się ponownie.
    }
session-ends =
    { $minutes ->
        [one] Sesja zakończy się za około { $minutes } minutę. Wpisany tekst zostanie wtedy utracony.
        [few] Sesja zakończy się za około { $minutes } minuty. Wpisany tekst zostanie wtedy utracony.
        [many] Sesja zakończy się za około { $minutes } minut. Wpisany tekst zostanie wtedy utracony.
       *[other] Sesja zakończy się za około { $minutes } minuty. Wpisany tekst zostanie wtedy utracony.
    }
session-stay = Przedłuż sesję
session-kept = Sesja trwa dalej.
session-over = Sesja prawdopodobnie już się zakończyła. Zaloguj się ponownie.
