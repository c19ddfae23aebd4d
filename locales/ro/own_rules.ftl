### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = Parola nouă conține un nume pe care organizația dvs. nu îl permite.
contains-given-name-text = Parola nouă conține prenumele dvs.
contains-surname-text = Parola nouă conține numele dvs. de familie.
contains-own-name-text = Parola nouă conține o parte din numele dvs.
contains-sign-in-name-text = Parola nouă conține numele dvs. de conectare.
contains-organisation-name-text = Parola nouă conține numele organizației dvs.
contains-name-next = Numele sunt ușor de ghicit, de aceea organizația dvs. nu le permite. Renunțați la nume. O altă scriere, de exemplu 0 în loc de o, nu ajută.

contains-banned-word-text = Parola nouă conține un cuvânt pe care organizația dvs. nu îl permite.
contains-this-banned-word-text = Parola nouă conține cuvântul „{ $word }”. Organizația dvs. nu permite acest cuvânt.
contains-banned-word-next = Renunțați la acest cuvânt. O altă scriere, de exemplu 0 în loc de o, nu ajută.

breached-text = Parola nouă se află într-o listă de parole furate. Poate că altcineva a ales aceeași parolă.
breached-next = Astfel de parole sunt încercate primele când cineva sparge conturi. Alegeți alta.

too-weak-text = Parola nouă este mai ușor de ghicit decât permite organizația dvs.
too-weak-next = Faceți-o mai lungă. Mai multe cuvinte care nu au legătură între ele sunt ușor de ținut minte și greu de ghicit.

password-rules-names = nu conține numele dvs., nici numele dvs. de conectare, nici numele organizației dvs.
password-rules-words = nu conține un cuvânt pe care organizația dvs. nu îl permite
password-rules-leaks = nu se află într-o listă de parole furate
password-rules-strength = este greu de ghicit
