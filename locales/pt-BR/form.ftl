### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = Mostrar senha
hide-password = Ocultar senha
password-is-shown = A sua senha pode ser lida na tela.
password-is-hidden = A sua senha está oculta.
caps-lock = A tecla Caps Lock está ativada.

suggest-button = Sugerir uma senha
suggest-another = Sugerir outra
suggest-title = Uma sugestão para você
suggest-text = Ninguém mais viu esta sugestão, e este site não a guarda. Anote-a ou salve-a no seu gerenciador de senhas antes de alterar a senha.
suggest-how = Digite-a nos dois campos da nova senha.
suggest-use = Usar esta senha
suggest-used = A sugestão está nos dois campos da nova senha.
