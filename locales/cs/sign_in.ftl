### Why a sign-in did not work.

cancelled-title = Přihlášení bylo přerušeno
cancelled-text = Bylo přerušeno dřív, než skončilo. Nic se nezměnilo.
cancelled-next = Až budete chtít, přihlaste se znovu.

expired-title = Toto přihlášení je příliš staré
expired-text = Trvalo příliš dlouho, nebo byla přihlašovací stránka otevřena podruhé. Nic se nezměnilo.
expired-next = Začněte prosím znovu.

not-started-here-title = Toto přihlášení nezačalo tady
not-started-here-text = Nezačalo v tomto prohlížeči. Možná začalo v jiném, nebo jsou zablokované soubory cookie.
not-started-here-next = Začněte znovu v tomto prohlížeči a povolte pro tento web soubory cookie.

wrong-account-title = Použijte prosím svůj pracovní nebo školní účet
wrong-account-text = Účet použitý k přihlášení nepatří do této organizace.
wrong-account-next = Začněte znovu a zvolte účet této organizace.

not-assigned-title = K tomuto webu nemáte přístup
not-assigned-text = Přihlášení se povedlo, ale nikdo nedal vašemu účtu přístup k tomuto webu.
not-assigned-next = Požádejte prosím helpdesk o přístup a přečtěte kód uvedený níže.

blocked-by-policy-title = Přihlášení zastavilo pravidlo vaší organizace
blocked-by-policy-text = Takové pravidlo může záviset na vašem zařízení, síti nebo místě, kde jste.
blocked-by-policy-next = Zkuste to znovu z počítače nebo sítě své organizace. Pokud to nepomůže, zavolejte na helpdesk a přečtěte kód uvedený níže.

account-locked-title = Váš účet je na chvíli zamčený
account-locked-text = Microsoft zaznamenal příliš mnoho špatných hesel nebo přihlášení, které vypadalo podezřele.
account-locked-next = Počkejte několik minut a zkuste to znovu. Pokud to nepomůže, zavolejte na helpdesk a přečtěte kód uvedený níže.

account-disabled-title = Váš účet je vypnutý
account-disabled-text = Microsoft hlásí, že se tento účet nesmí přihlašovat.
account-disabled-next = Zavolejte prosím na helpdesk a přečtěte kód uvedený níže.

password-expired-title = Platnost vašeho hesla skončila
password-expired-text = Musíte ho změnit na přihlašovací stránce Microsoftu, teprve pak vás pustí jakýkoli jiný web.
password-expired-next = Přihlaste se na office.com a zvolte nové heslo, až o to Microsoft požádá.

consent-missing-title = Tento web ještě potřebuje schválení
consent-missing-text = Vaše organizace zatím tomuto webu nedovolila měnit hesla.
consent-missing-next = Vy to opravit nemůžete. Zavolejte prosím na helpdesk a přečtěte kód uvedený níže.

invalid-token-title = Nepodařilo se ověřit vaše přihlášení
invalid-token-text = Odpověď, která se vrátila, neprošla našimi bezpečnostními kontrolami, a tak jsme ji nepoužili.
invalid-token-next = Zkuste to prosím znovu. Pokud se tato stránka objeví znovu, zavolejte na helpdesk a přečtěte kód uvedený níže.

portal-misconfigured-title = Tento web není správně nastavený
portal-misconfigured-text = Microsoft nepřijal nastavení tohoto webu. Není to vaše chyba.
portal-misconfigured-next = Opravit to musí lidé, kteří tento web provozují. Zavolejte prosím na helpdesk a přečtěte kód uvedený níže.
