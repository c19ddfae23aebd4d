### Rat zu einem neuen Passwort: während es getippt wird, und nachdem Microsoft es nicht angenommen hat.

rule-met = erfüllt
rule-open = noch nicht
rule-later = Das prüfen wir, wenn Sie das Formular absenden.

strength =
    { $strength ->
        [weakest] Sehr leicht zu erraten
        [weak] Leicht zu erraten
        [fair] Könnte schwerer zu erraten sein
        [strong] Schwer zu erraten
       *[strongest] Sehr schwer zu erraten
    }

check-all-met = Das neue Passwort hält alle Regeln ein, die wir hier prüfen können.
check-open =
    { $rules ->
        [one] Das neue Passwort hält 1 Regel noch nicht ein.
       *[other] Das neue Passwort hält { $rules } Regeln noch nicht ein.
    }
confirm-same = Die beiden neuen Passwörter sind gleich.

advice-title = Vielleicht nimmt Microsoft das neue Passwort, das Sie eingegeben haben, nicht an:
likely-title = Das sind unsere Vermutungen, die wahrscheinlichste zuerst:

likely-name-next = Microsoft nimmt Namen oft nicht an. Lassen Sie den Namen weg. Eine andere Schreibweise, zum Beispiel 0 für o, hilft nicht.
likely-word =
    { $missing ->
        [one] Das neue Passwort enthält das Wort „{ $word }“ oder ein sehr ähnliches. Dieses Wort ist leicht zu erraten, deshalb zählt Microsoft wahrscheinlich das ganze Wort nur als ein Zeichen. Fügen Sie mindestens 1 weiteres Zeichen hinzu.
       *[other] Das neue Passwort enthält das Wort „{ $word }“ oder ein sehr ähnliches. Dieses Wort ist leicht zu erraten, deshalb zählt Microsoft wahrscheinlich das ganze Wort nur als ein Zeichen. Fügen Sie mindestens { $missing } weitere Zeichen hinzu.
    }
likely-common = Das neue Passwort ist wahrscheinlich eines der häufigsten. Nehmen Sie mehrere Wörter, die nicht zusammengehören.
likely-space = Vielleicht zählt Microsoft ein Leerzeichen nicht als Sonderzeichen. Fügen Sie eines der Sonderzeichen aus der Liste hinzu.
likely-name = Vielleicht enthält es Ihren Namen oder den Namen Ihrer Organisation. Lassen Sie Namen weg.
likely-used-before = Vielleicht ist es dasselbe wie ein Passwort, das Sie früher hatten. Wählen Sie eines, das Sie hier noch nie benutzt haben.
likely-microsofts-list = Microsoft hat eine geheime Liste häufiger Wörter, und vielleicht ist das neue Passwort einem davon zu ähnlich. Nehmen Sie mehrere Wörter, die nicht zusammengehören.
likely-organisations-list = Vielleicht hat Ihre Organisation eine Liste von Wörtern, die nicht erlaubt sind. Lassen Sie ihren Namen, ihre Orte und ihre Produkte weg.
