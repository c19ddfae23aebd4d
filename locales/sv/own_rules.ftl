### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = Det nya lösenordet innehåller ett namn som din organisation inte tillåter.
contains-given-name-text = Det nya lösenordet innehåller ditt förnamn.
contains-surname-text = Det nya lösenordet innehåller ditt efternamn.
contains-own-name-text = Det nya lösenordet innehåller en del av ditt namn.
contains-sign-in-name-text = Det nya lösenordet innehåller ditt inloggningsnamn.
contains-organisation-name-text = Det nya lösenordet innehåller din organisations namn.
contains-name-next = Namn är lätta att gissa, så din organisation tillåter dem inte. Ta bort namnet. En annan stavning, till exempel 0 i stället för o, hjälper inte.

contains-banned-word-text = Det nya lösenordet innehåller ett ord som din organisation inte tillåter.
contains-this-banned-word-text = Det nya lösenordet innehåller ordet ”{ $word }”. Din organisation tillåter inte det ordet.
contains-banned-word-next = Ta bort ordet. En annan stavning, till exempel 0 i stället för o, hjälper inte.

breached-text = Det nya lösenordet finns i en lista med stulna lösenord. Kanske har någon annan valt samma.
breached-next = Sådana lösenord provas först när någon försöker ta sig in i konton. Välj ett annat.

too-weak-text = Det nya lösenordet är lättare att gissa än din organisation tillåter.
too-weak-next = Gör det längre. Flera ord som inte hör ihop är lätta att komma ihåg och svåra att gissa.

password-rules-names = innehåller inte ditt namn, ditt inloggningsnamn eller din organisations namn
password-rules-words = innehåller inget ord som din organisation inte tillåter
password-rules-leaks = finns inte i en lista med stulna lösenord
password-rules-strength = är svårt att gissa
