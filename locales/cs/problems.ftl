### What can go wrong on any website.

not-found-title = Stránka nebyla nalezena
not-found-text = Na této adrese žádná stránka není.
not-found-next = Zkontrolujte adresu, nebo přejděte na úvodní stránku.

method-not-allowed-title = Takhle tato stránka nefunguje
method-not-allowed-text = Prohlížeč o tuto stránku požádal způsobem, který stránka nepodporuje. Nic se nezměnilo.

too-large-title = To bylo příliš mnoho
too-large-text = Bylo odesláno víc, než tento web přijímá. Nic se nezměnilo.

bad-request-title = Tohle jsme nedokázali přečíst
bad-request-text = Odeslaná data byla poškozená nebo neúplná. Nic se nezměnilo.

start-again-next = Začněte prosím znovu od úvodní stránky.

internal-error-title = U nás se něco pokazilo
internal-error-text = Není to vaše chyba. Pokud bylo právě odesláno nové heslo, nemůžeme říct, jestli se heslo změnilo.
internal-error-next = V tom případě se zkuste přihlásit nejdřív novým heslem a potom starým. Pokud potřebujete pomoc, zavolejte na helpdesk a přečtěte kód uvedený níže.
