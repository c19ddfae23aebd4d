### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = Voglio anche disconnettermi ovunque
sign-out-everywhere-hint = Microsoft chiude allora le sue sessioni su tutti i computer, telefoni e tablet. Lì dovrà accedere di nuovo con la nuova password. È una buona idea se qualcun altro potrebbe conoscere la sua password o se ha perso un dispositivo. Ci vuole qualche minuto, e alcune app se ne accorgono solo dopo un’ora o più.

sign-out-done-title = Le sue sessioni verranno chiuse ovunque
sign-out-done = Microsoft ha accettato di chiudere le sue sessioni su tutti i dispositivi. Ci vuole qualche minuto, e alcune app se ne accorgono solo dopo un’ora o più.
sign-out-failed-title = Non siamo riusciti a chiudere le sue sessioni ovunque
sign-out-failed = La nuova password è impostata. Ma Microsoft non ha accettato la nostra richiesta di chiudere le sue sessioni su tutti i dispositivi.
sign-out-unknown-title = Forse le sue sessioni non sono chiuse ovunque
sign-out-unknown = La nuova password è impostata. Abbiamo chiesto a Microsoft di chiudere le sue sessioni su tutti i dispositivi, ma la risposta non è arrivata.
sign-out-not-tried-title = Non abbiamo chiuso le sue sessioni ovunque
sign-out-not-tried = Non abbiamo chiesto a Microsoft di chiudere le sue sessioni sugli altri dispositivi, perché non abbiamo avuto in tempo la certezza che la password fosse cambiata.
sign-out-not-tried-unknown = Non abbiamo chiesto a Microsoft di chiudere le sue sessioni sugli altri dispositivi, perché non è certo che la password sia cambiata.
sign-out-yourself = Apri { $host } per la disconnessione ovunque
sign-out-yourself-hint = Può farlo da sé: apra questa pagina, acceda con la nuova password e scelga “Disconnetti ovunque”.
sign-out-help-desk = Se vuole la disconnessione ovunque, la chieda all’assistenza informatica.

changed-signed-out = Ora la sua sessione su questo sito è chiusa.
changed-next-title = Che cosa succede adesso
changed-open = Apri { $host }
changed-phone-title = Telefono e tablet
changed-phone = La posta e altre app potrebbero chiederle di accedere di nuovo. Usi la nuova password. Alcune app lo chiedono solo dopo un’ora o più.
changed-devices-title = Altri computer e browser
changed-devices = Potrebbe dover accedere di nuovo anche lì, con la nuova password.
changed-windows-title = Windows
changed-windows = Accede a Windows con questo account? Si colleghi a Internet, blocchi il computer e lo sblocchi con la nuova password. Il PIN e l’impronta digitale restano gli stessi.
changed-network-title = Wi-Fi e VPN
changed-network = Se il Wi-Fi o la VPN usa questa password, inserisca presto lì quella nuova. Un dispositivo che continua a provare quella vecchia può bloccare il suo account.
changed-manager-title = Gestore di password
changed-manager = Modifichi la voce della pagina di accesso di Microsoft, per esempio { $host }. Una voce per questo sito da sola non basta.
