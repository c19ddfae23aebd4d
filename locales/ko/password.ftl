### The form.

password-title = 암호 변경
password-title-problem = 문제 발생: 암호 변경
password-signed-in = { $name } 계정으로 로그인되어 있습니다.
password-age =
    { $days ->
        [0] 이 암호로 변경한 지 하루가 되지 않았습니다.
       *[other] 이 암호로 { $days }일 전에 변경했습니다.
    }
password-summary = 암호가 변경되지 않았습니다
password-account = 계정
password-current = 현재 암호
password-new = 새 암호
password-confirm = 새 암호 다시 입력
password-rules-title = 새 암호의 규칙
password-rules-length = { $shortest }~256자
password-rules-kinds = 영문 소문자, 영문 대문자, 숫자, 기호 중 세 가지 이상 포함
password-rules-characters = 악센트 없는 영문자 A~Z, 숫자, 공백, 다음 기호만 사용:
password-rules-history = 지난번 암호와 같지 않음
password-tip = 알아 두세요: 서로 관련 없는 단어 여러 개는 기억하기 쉽고 추측하기 어렵습니다.
password-button = 암호 변경
password-busy = 암호를 변경하고 있습니다. 30초 정도 걸릴 수 있습니다. 이 페이지를 열어 두세요.
password-sign-out = 로그아웃
password-tries-left = { $tries }번 더 시도할 수 있으며, 그 후에는 기다려야 합니다.
password-tries-none = 지금은 남은 시도 횟수가 없습니다.
