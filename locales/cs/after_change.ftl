### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Zároveň mě všude odhlásit
sign-out-everywhere-hint = Microsoft pak ukončí vaše přihlášení na všech počítačích, telefonech a tabletech. Znovu se tam přihlásíte novým heslem. Hodí se to, když vaše heslo možná zná někdo jiný nebo když se některé vaše zařízení ztratilo. Trvá to několik minut a některé aplikace to poznají až za hodinu nebo déle.

sign-out-done-title = Microsoft vás všude odhlásí
sign-out-done = Microsoft přijal žádost o ukončení vašich přihlášení na všech zařízeních. Trvá to několik minut a některé aplikace to poznají až za hodinu nebo déle.
sign-out-failed-title = Nepodařilo se vás všude odhlásit
sign-out-failed = Nové heslo je nastavené. Microsoft ale nepřijal naši žádost o ukončení vašich přihlášení na všech zařízeních.
sign-out-unknown-title = Odhlášení všude se možná nepovedlo
sign-out-unknown = Nové heslo je nastavené. Požádali jsme Microsoft o ukončení vašich přihlášení na všech zařízeních, ale odpověď nedorazila.
sign-out-not-tried-title = Všude jsme vás neodhlásili
sign-out-not-tried = O ukončení vašich přihlášení na jiných zařízeních jsme Microsoft nepožádali, protože nebylo včas jisté, že se vaše heslo změnilo.
sign-out-not-tried-unknown = O ukončení vašich přihlášení na jiných zařízeních jsme Microsoft nepožádali, protože není jisté, že se vaše heslo změnilo.
sign-out-yourself = Otevřít { $host } a odhlásit se všude
sign-out-yourself-hint = Můžete to udělat i bez nás: otevřete tuto stránku, přihlaste se novým heslem a zvolte „Odhlásit se všude“.
sign-out-help-desk = Pokud chcete být všude odhlášeni, obraťte se na helpdesk.

changed-signed-out = Z tohoto webu jsme vás teď odhlásili.
changed-next-title = Co bude dál
changed-open = Otevřít { $host }
changed-phone-title = Telefon a tablet
changed-phone = Pošta a jiné aplikace vás možná požádají o nové přihlášení. Použijte nové heslo. Některé aplikace se zeptají až za hodinu nebo déle.
changed-devices-title = Jiné počítače a prohlížeče
changed-devices = Možná se tam budete muset znovu přihlásit novým heslem.
changed-windows-title = Windows
changed-windows = Přihlašujete se tímto účtem do Windows? Připojte se k internetu, zamkněte počítač a odemkněte ho novým heslem. PIN nebo otisk prstu zůstává stejný.
changed-network-title = Wi-Fi a VPN
changed-network = Pokud používají toto heslo, zadejte tam brzy nové. Zařízení, které dál zkouší staré heslo, může váš účet zamknout.
changed-manager-title = Správce hesel
changed-manager = Změňte záznam pro přihlašovací stránku Microsoftu, například { $host }. Záznam jen pro tento web nestačí.
