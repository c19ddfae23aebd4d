### The welcome page, and the page after the sign-out.

welcome-title = Alterar a sua palavra-passe
welcome-lead = Aqui pode alterar a palavra-passe da sua conta escolar ou profissional.
welcome-step-sign-in = Inicie sessão na página da própria Microsoft.
welcome-step-type = Escreva a sua palavra-passe atual e uma nova.
welcome-step-result = Dizemos-lhe se funcionou e o que fazer a seguir.
welcome-button = Iniciar sessão
welcome-not-kept = Este site não guarda as suas palavras-passe.
welcome-forgotten = Esqueceu-se da sua palavra-passe atual? Este site não a pode repor. O suporte técnico pode.

signed-out-title = A sua sessão terminou
signed-out-text = A sua sessão neste site terminou.
signed-out-microsoft = A sua sessão na Microsoft pode ainda estar aberta neste browser. Se outras pessoas utilizarem este computador, termine-a também.
signed-out-microsoft-link = Terminar sessão na Microsoft
