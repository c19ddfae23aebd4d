### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = Vaše heslo se nezměnilo

changed-title = Vaše heslo se změnilo
changed-text = Microsoft změnu potvrdil.
changed-next = Od této chvíle používejte nové heslo.

missing-text = Jedno pole zůstalo prázdné.
missing-next = Vyplňte prosím všechna tři pole.
missing-current = Zadejte aktuální heslo.
missing-new = Zadejte nové heslo.
missing-confirm = Zadejte nové heslo podruhé.

confirmation-differs-text = Obě nová hesla nejsou stejná.
confirmation-differs-next = Zadejte nové heslo znovu do obou polí.

same-as-current-text = Nové heslo je stejné jako to aktuální.
same-as-current-next = Zvolte jiné.

too-short-text = Nové heslo je příliš krátké.
too-short-next = Použijte alespoň { $shortest } znaků.

too-long-text = Nové heslo je příliš dlouhé.
too-long-next = Použijte nejvýš 256 znaků.

too-few-kinds-text = Nové heslo má málo druhů znaků.
too-few-kinds-next = Použijte alespoň tři z těchto druhů: malá písmena, velká písmena, číslice, symboly.

unsupported-characters-text = Nové heslo obsahuje znak, který Microsoft nepřijímá.
unsupported-characters-next = Použijte jen písmena od A do Z bez háčků a čárek, číslice, mezery a symboly ze seznamu.

wrong-current-password-text = Microsoft hlásí, že tohle není vaše aktuální heslo.
wrong-current-password-next = Zkontrolujte ho a zadejte znovu.

refused-by-policy-text = Microsoft nové heslo nepřijal a neříká, které pravidlo porušuje.
refused-by-policy-next = Možná je příliš běžné, obsahuje blokované slovo, vaše jméno nebo název vaší organizace nebo je stejné jako vaše poslední heslo. Zkuste delší, z několika slov, která spolu nesouvisejí.

too-many-attempts-title = Než to zkusíte znovu, chvíli prosím počkejte
too-many-attempts-text = Za krátkou dobu bylo příliš mnoho pokusů. Tento jsme Microsoftu neposlali, takže nic nezměnil.

elsewhere-title = Toto heslo tady změnit nejde
guest-account-text = Tady máte účet hosta. Vaše heslo spravuje jiná organizace.
guest-account-next = Změňte ho tam, kde to tato organizace určila, nebo se obraťte na její helpdesk.
federated-account-text = Vaše organizace spravuje toto heslo ve vlastním přihlašovacím systému, ne u Microsoftu.
federated-account-next = Změňte ho v tomto systému, nebo se zeptejte helpdesku, kde ho najdete.
personal-account-text = Tohle je osobní účet Microsoft. Jeho heslo nespravuje žádná organizace.
personal-account-next = Změňte ho na webu Microsoftu, nebo se tady přihlaste svým pracovním nebo školním účtem.
synced-account-text = Toto heslo je uložené na vlastních serverech vaší organizace. Musí se změnit tam.
synced-account-next = Na počítači s Windows v síti své organizace stiskněte Ctrl+Alt+Delete a zvolte „Změnit heslo“. Nebo se obraťte na helpdesk.

sign-in-expired-title = Přihlaste se prosím znovu
sign-in-expired-text = Vaše přihlášení skončilo. Nic se nezměnilo.
sign-in-expired-next = Přihlaste se znovu a pak zadejte hesla ještě jednou.

more-verification-needed-title = Microsoft chce ještě jednou ověřit, že jste to vy
more-verification-needed-text = Pravidlo vaší organizace vyžaduje další ověření, než bude možné toto heslo změnit. Nic se nezměnilo.
more-verification-needed-next = Přihlaste se znovu a odpovězte na to, na co se Microsoft zeptá. Pokud se vrátíte na tuto stránku, zavolejte na helpdesk a přečtěte kód uvedený níže.

request-refused-title = Tento požadavek jsme zastavili
request-refused-text = Nepřišel ze stránky tohoto webu. Nic se nezměnilo.
request-refused-next = Otevřete formulář znovu a odešlete ho odtamtud.

throttled-title = Microsoft žádá o strpení
throttled-text = Microsoft má právě příliš mnoho požadavků. Vaše heslo se nezměnilo.

microsoft-unavailable-title = Microsoft teď není dostupný
microsoft-unavailable-text = Nepodařilo se spojit s Microsoftem, nebo náš požadavek nemohl přijmout. Nic se nezměnilo.
microsoft-unavailable-sign-in = Nepodařilo se nám spojit s Microsoftem a přihlásit vás. Nic se nezměnilo.

outcome-unknown-title = Vaše heslo se možná změnilo
outcome-unknown-text = Požadavek jsme odeslali, ale odpověď nedorazila.
outcome-unknown-next = Zkuste se nejdřív přihlásit novým heslem. Když to nepůjde, použijte staré. Pokud nefunguje ani jedno, zavolejte na helpdesk a přečtěte kód uvedený níže.
outcome-unknown-looked = Právě jsme se podívali znovu. Microsoft zatím žádnou změnu neukazuje. Může to trvat několik minut, takže to neznamená, že se změna nepovedla.

permission-missing-title = Tento web nesmí měnit vaše heslo
permission-missing-text = Microsoft tomuto webu nedovolil změnit vaše heslo. Nic se nezměnilo.
permission-missing-next = Není to vaše chyba a vy to opravit nemůžete. Musí to udělat lidé, kteří tento web provozují. Zavolejte prosím na helpdesk a přečtěte kód uvedený níže.

unexpected-answer-title = Vaše heslo se nejspíš nezměnilo
unexpected-answer-text = Microsoft odpověděl způsobem, který neznáme. Proto si nemůžeme být jistí.
unexpected-answer-next = Použijte nejdřív staré heslo. Pokud už nefunguje, zkuste nové. Zavolejte prosím na helpdesk a přečtěte kód uvedený níže.

session-store-unavailable-title = Vraťte se prosím o něco později
session-store-unavailable-text = Tento web teď nemůže nikoho pustit dovnitř.
