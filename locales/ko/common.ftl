### What every page shares: the frame, the help block, links and waiting times.

skip-link = 본문으로 건너뛰기
footer-help = 도움말

contact-title = 도움 받기
contact-default = 조직의 IT 헬프데스크에 문의하세요.
contact-link = 헬프데스크 페이지 열기
reference-label = 문의 코드
reference-hint = 이 코드를 준비해 두세요. 헬프데스크에서 무슨 일이 있었는지 알 수 있습니다.

action-start = 시작 페이지로 이동
action-form = 양식으로 돌아가기
action-sign-in = 다시 로그인
action-try-again = 다시 시도
action-other-account = 다른 계정 사용
action-check-again = 다시 확인

again-later = 몇 분 후에 다시 시도하세요.
again-in-seconds = { $seconds }초 후에 다시 시도하세요.
again-in-minutes = { $minutes }분 후에 다시 시도하세요.
again-in-hours = { $hours }시간 후에 다시 시도하세요.

two-sentences = { $first } { $second }
