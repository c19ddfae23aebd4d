### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = Le nouveau mot de passe contient un nom que votre organisation n’autorise pas.
contains-given-name-text = Le nouveau mot de passe contient votre prénom.
contains-surname-text = Le nouveau mot de passe contient votre nom de famille.
contains-own-name-text = Le nouveau mot de passe contient une partie de votre nom.
contains-sign-in-name-text = Le nouveau mot de passe contient votre nom d’utilisateur.
contains-organisation-name-text = Le nouveau mot de passe contient le nom de votre organisation.
contains-name-next = Les noms sont faciles à deviner. Votre organisation ne les autorise donc pas. N’utilisez pas ce nom. L’écrire autrement, par exemple avec 0 au lieu de o, n’y change rien.

contains-banned-word-text = Le nouveau mot de passe contient un mot que votre organisation n’autorise pas.
contains-this-banned-word-text = Le nouveau mot de passe contient le mot « { $word } ». Votre organisation n’autorise pas ce mot.
contains-banned-word-next = N’utilisez pas ce mot. L’écrire autrement, par exemple avec 0 au lieu de o, n’y change rien.

breached-text = Le nouveau mot de passe figure dans une liste de mots de passe volés. Une autre personne a peut-être choisi le même.
breached-next = Ces mots de passe sont essayés en premier par ceux qui piratent des comptes. Choisissez-en un autre.

too-weak-text = Le nouveau mot de passe est plus facile à deviner que ce que votre organisation autorise.
too-weak-next = Allongez-le. Plusieurs mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.

password-rules-names = ne contient ni votre nom, ni votre nom d’utilisateur, ni le nom de votre organisation
password-rules-words = ne contient aucun mot que votre organisation n’autorise pas
password-rules-leaks = ne figure pas dans une liste de mots de passe volés
password-rules-strength = est difficile à deviner
