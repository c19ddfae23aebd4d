### What the form does beside taking three passwords: showing what is typed, the hint about Caps Lock, and the suggestion.

show-password = 암호 표시
hide-password = 암호 숨기기
password-is-shown = 암호가 화면에 보입니다.
password-is-hidden = 암호가 숨겨져 있습니다.
caps-lock = Caps Lock이 켜져 있습니다.

suggest-button = 암호 추천받기
suggest-another = 다른 암호 추천받기
suggest-title = 추천 암호
suggest-text = 다른 사람은 아무도 보지 못했고, 이 사이트에도 저장되지 않습니다. 암호를 변경하기 전에 적어 두거나 암호 관리자에 저장하세요.
suggest-how = 새 암호를 입력하는 두 칸에 모두 입력하세요.
suggest-use = 이 암호 사용
suggest-used = 추천 암호를 새 암호의 두 칸에 입력했습니다.
