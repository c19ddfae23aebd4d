### The help page.

help-title = Nápověda
help-lead = Krátké odpovědi na nejčastější otázky.

help-stopped-title = Přihlášení se zastavilo na stránce Microsoftu
help-stopped-lead = V takovém případě vás Microsoft nepustil zpátky sem. Důvod uvádí jeho stránka:
help-stopped-assigned-term = Nemáte přístup
help-stopped-assigned = Váš účet nedostal přístup k tomuto webu. Požádejte o něj helpdesk.
help-stopped-approval-term = Je potřeba schválení
help-stopped-approval = Vaše organizace tento web zatím neschválila. Řekněte to helpdesku.
help-stopped-blocked-term = Zablokováno pravidlem
help-stopped-blocked = Vaše organizace nepovoluje toto zařízení, síť nebo místo. Zkuste to na počítači své organizace.
help-stopped-locked-term = Účet je zamčený
help-stopped-locked = Příliš často bylo zadáno špatné heslo, tady nebo na některém vašem zařízení. Počkejte několik minut. Pokud účet zůstane zamčený, zavolejte na helpdesk.

help-refused-title = Moje nové heslo bylo odmítnuto
help-refused = Microsoft odmítá hesla, která jsou příliš běžná, obsahují blokované slovo, vaše jméno nebo název vaší organizace nebo jsou stejná jako vaše poslední heslo. Který z těchto důvodů to byl, nám neřekne.
help-refused-tip = Zkuste delší heslo z několika slov, která spolu nesouvisejí.

help-unknown-title = „Vaše heslo se možná změnilo“
help-unknown = Poslali jsme vaši žádost Microsoftu, ale odpověď se ztratila. Žádost nikdy neposíláme dvakrát, protože by to mohlo váš účet zamknout.
help-unknown-next = Přihlaste se nejdřív novým heslem. Když to nepůjde, použijte staré.

help-forgotten-title = Nepamatuji si aktuální heslo
help-forgotten = Na tomto webu můžete změnit jen heslo, které znáte. Nové vám může dát helpdesk.

help-kept-title = Co se tu děje s mými hesly?
help-kept = Tento web je jednou předá Microsoftu přes chráněné připojení. Neukládá je a nikam si je nezapisuje.
