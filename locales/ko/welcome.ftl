### The welcome page, and the page after the sign-out.

welcome-title = 암호 변경
welcome-lead = 여기에서 회사 또는 학교 계정의 암호를 변경할 수 있습니다.
welcome-step-sign-in = Microsoft 페이지에서 로그인합니다.
welcome-step-type = 현재 암호와 새 암호를 입력합니다.
welcome-step-result = 변경되었는지, 다음에 무엇을 해야 하는지 알려 드립니다.
welcome-button = 로그인
welcome-not-kept = 이 사이트는 암호를 보관하지 않습니다.
welcome-forgotten = 현재 암호를 잊으셨나요? 이 사이트에서는 재설정할 수 없습니다. 헬프데스크에서 재설정할 수 있습니다.

signed-out-title = 로그아웃되었습니다
signed-out-text = 이 사이트에서 로그아웃되었습니다.
signed-out-microsoft = 이 브라우저에서는 아직 Microsoft에 로그인되어 있을 수 있습니다. 다른 사람도 이 컴퓨터를 사용한다면 Microsoft에서도 로그아웃하세요.
signed-out-microsoft-link = Microsoft에서 로그아웃
