### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = c’est fait
rule-open = pas encore
rule-later = Nous le vérifions quand vous envoyez le formulaire.

strength =
    { $strength ->
        [weakest] Très facile à deviner
        [weak] Facile à deviner
        [fair] Pourrait être plus difficile à deviner
        [strong] Difficile à deviner
       *[strongest] Très difficile à deviner
    }

check-all-met = Le nouveau mot de passe respecte toutes les règles que nous pouvons vérifier ici.
check-open =
    { $rules ->
        [one] Le nouveau mot de passe ne respecte pas encore { $rules } règle.
       *[other] Le nouveau mot de passe ne respecte pas encore { $rules } règles.
    }
confirm-same = Les deux nouveaux mots de passe sont identiques.

advice-title = Microsoft n’acceptera peut-être pas le nouveau mot de passe que vous avez saisi :
likely-title = Voici nos hypothèses, la plus probable en premier :

likely-name-next = Souvent, Microsoft n’accepte pas les noms. N’utilisez pas ce nom. L’écrire autrement, par exemple avec 0 au lieu de o, n’y change rien.
likely-word =
    { $missing ->
        [one] Le nouveau mot de passe contient le mot « { $word } » ou un mot très proche. Ce mot est facile à deviner. Microsoft le compte donc probablement, en entier, comme un seul caractère. Ajoutez encore au moins { $missing } caractère.
       *[other] Le nouveau mot de passe contient le mot « { $word } » ou un mot très proche. Ce mot est facile à deviner. Microsoft le compte donc probablement, en entier, comme un seul caractère. Ajoutez encore au moins { $missing } caractères.
    }
likely-common = Le nouveau mot de passe est probablement l’un des plus courants. Utilisez plusieurs mots sans rapport entre eux.
likely-space = Il se peut que Microsoft ne compte pas l’espace comme un symbole. Ajoutez l’un des symboles de la liste.
likely-name = Il contient peut-être votre nom ou celui de votre organisation. N’utilisez pas de noms.
likely-used-before = C’est peut-être un mot de passe que vous avez déjà eu. Choisissez-en un que vous n’avez jamais utilisé ici.
likely-microsofts-list = Microsoft a une liste secrète de mots courants, et le nouveau mot de passe est peut-être trop proche de l’un d’eux. Utilisez plusieurs mots sans rapport entre eux.
likely-organisations-list = Votre organisation a peut-être une liste de mots interdits. N’utilisez ni son nom, ni ses lieux, ni ses produits.
