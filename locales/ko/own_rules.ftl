### What the operator asks of a new password beyond what Microsoft asks. Each refusal names its rule.

contains-name-text = 새 암호에 조직에서 허용하지 않는 이름이 있습니다.
contains-given-name-text = 새 암호에 성을 뺀 내 이름이 있습니다.
contains-surname-text = 새 암호에 내 성이 있습니다.
contains-own-name-text = 새 암호에 내 이름의 일부가 있습니다.
contains-sign-in-name-text = 새 암호에 내 로그인 이름이 있습니다.
contains-organisation-name-text = 새 암호에 조직의 이름이 있습니다.
contains-name-next = 이름은 추측하기 쉬우므로 조직에서 허용하지 않습니다. 이름을 빼세요. o 대신 0을 쓰는 것처럼 다르게 적어도 소용없습니다.

contains-banned-word-text = 새 암호에 조직에서 허용하지 않는 단어가 있습니다.
contains-this-banned-word-text = 새 암호에 다음 단어가 있습니다: “{ $word }”. 조직에서 이 단어를 허용하지 않습니다.
contains-banned-word-next = 그 단어를 빼세요. o 대신 0을 쓰는 것처럼 다르게 적어도 소용없습니다.

breached-text = 새 암호가 도난당한 암호 목록에 있습니다. 다른 사람이 같은 암호를 선택했을 수도 있습니다.
breached-next = 누군가 계정에 침입할 때는 이런 암호를 가장 먼저 시도합니다. 다른 암호를 선택하세요.

too-weak-text = 새 암호가 조직에서 허용하는 것보다 추측하기 쉽습니다.
too-weak-next = 더 길게 만드세요. 서로 관련 없는 단어 여러 개는 기억하기 쉽고 추측하기 어렵습니다.

password-rules-names = 내 이름, 로그인 이름, 조직의 이름이 없음
password-rules-words = 조직에서 허용하지 않는 단어가 없음
password-rules-leaks = 도난당한 암호 목록에 없음
password-rules-strength = 추측하기 어려움
