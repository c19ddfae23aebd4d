### Das Sprachmenü.

-language-name = Deutsch
language-label = Sprache
language-button = Sprache ändern
