### The welcome page, and the page after the sign-out.

welcome-title = Alterar a sua senha
welcome-lead = Aqui você pode alterar a senha da sua conta corporativa ou de estudante.
welcome-step-sign-in = Entre na página da própria Microsoft.
welcome-step-type = Digite a sua senha atual e uma nova.
welcome-step-result = Dizemos a você se funcionou e o que fazer depois.
welcome-button = Entrar
welcome-not-kept = Este site não guarda as suas senhas.
welcome-forgotten = Esqueceu a sua senha atual? Este site não pode redefini-la. O suporte técnico pode.

signed-out-title = Você saiu
signed-out-text = Você saiu deste site.
signed-out-microsoft = A sua sessão na Microsoft talvez ainda esteja aberta neste navegador. Se outras pessoas usam este computador, saia de lá também.
signed-out-microsoft-link = Sair da Microsoft
