### Advice on a new password: while it is typed, and after Microsoft did not accept it. Microsoft does not say why it refuses
### a password, so nothing here may sound more certain than it is.

rule-met = 충족함
rule-open = 아직 충족하지 않음
rule-later = 양식을 보낼 때 확인합니다.

strength =
    { $strength ->
        [weakest] 추측하기 매우 쉬움
        [weak] 추측하기 쉬움
        [fair] 더 어렵게 만들 수 있음
        [strong] 추측하기 어려움
       *[strongest] 추측하기 매우 어려움
    }

check-all-met = 새 암호가 여기서 확인할 수 있는 규칙을 모두 충족합니다.
check-open = 새 암호가 아직 충족하지 않은 규칙이 { $rules }개 있습니다.
confirm-same = 두 새 암호가 같습니다.

advice-title = 입력한 새 암호를 Microsoft에서 받아들이지 않을 수 있습니다.
likely-title = 다음은 추측한 이유이며, 가능성이 가장 큰 것부터 표시합니다.

likely-name-next = Microsoft는 이름을 받아들이지 않는 경우가 많습니다. 이름을 빼세요. o 대신 0을 쓰는 것처럼 다르게 적어도 소용없습니다.
likely-word = 새 암호에 단어 “{ $word }” 또는 이와 매우 비슷한 단어가 있습니다. 이 단어는 추측하기 쉬워서 Microsoft는 아마도 단어 전체를 한 글자로만 셀 것입니다. 문자를 { $missing }개 이상 더 추가하세요.
likely-common = 새 암호는 아마도 가장 흔한 암호 중 하나일 것입니다. 서로 관련 없는 단어를 여러 개 사용하세요.
likely-space = Microsoft는 공백을 기호로 세지 않을 수 있습니다. 목록에 있는 기호를 하나 추가하세요.
likely-name = 내 이름이나 조직의 이름이 들어 있을 수 있습니다. 이름을 빼세요.
likely-used-before = 전에 사용한 암호와 같을 수 있습니다. 여기서 한 번도 사용하지 않은 암호를 선택하세요.
likely-microsofts-list = Microsoft에는 흔한 단어를 모은 비공개 목록이 있으며, 새 암호가 그중 하나와 너무 비슷할 수 있습니다. 서로 관련 없는 단어를 여러 개 사용하세요.
likely-organisations-list = 조직에서 허용하지 않는 단어 목록이 있을 수 있습니다. 조직의 이름, 장소, 제품 이름을 빼세요.
