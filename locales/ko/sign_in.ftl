### Why a sign-in did not work.

cancelled-title = 로그인이 중단되었습니다
cancelled-text = 완료되기 전에 중단되었습니다. 변경된 것은 없습니다.
cancelled-next = 준비가 되면 다시 로그인하세요.

expired-title = 이 로그인은 너무 오래되었습니다
expired-text = 시간이 너무 오래 걸렸거나 로그인 페이지가 두 번 열렸습니다. 변경된 것은 없습니다.
expired-next = 다시 시작하세요.

not-started-here-title = 이 로그인은 여기서 시작되지 않았습니다
not-started-here-text = 이 브라우저에서 시작한 로그인이 아닙니다. 다른 브라우저에서 시작했거나 쿠키가 차단되었을 수 있습니다.
not-started-here-next = 이 브라우저에서 다시 시작하고, 이 사이트의 쿠키를 허용하세요.

wrong-account-title = 회사 또는 학교 계정을 사용하세요
wrong-account-text = 로그인한 계정은 이 조직의 계정이 아닙니다.
wrong-account-next = 다시 시작해서 이 조직의 계정을 선택하세요.

not-assigned-title = 이 사이트에 대한 액세스 권한이 없습니다
not-assigned-text = 로그인은 되었지만, 계정에 이 사이트를 사용할 권한이 아직 부여되지 않았습니다.
not-assigned-next = 헬프데스크에 권한을 요청하고 아래 코드를 알려 주세요.

blocked-by-policy-title = 조직의 규칙에 따라 로그인이 중지되었습니다
blocked-by-policy-text = 이런 규칙은 기기, 네트워크 또는 현재 있는 장소에 따라 달라질 수 있습니다.
blocked-by-policy-next = 조직의 컴퓨터나 네트워크에서 다시 시도하세요. 그래도 안 되면 헬프데스크에 전화해서 아래 코드를 알려 주세요.

account-locked-title = 계정이 잠시 잠겼습니다
account-locked-text = Microsoft에서 잘못된 암호가 너무 많이 입력된 것이나 이상해 보이는 로그인을 발견했습니다.
account-locked-next = 몇 분 기다린 후에 다시 시도하세요. 그래도 안 되면 헬프데스크에 전화해서 아래 코드를 알려 주세요.

account-disabled-title = 계정이 사용 중지되었습니다
account-disabled-text = Microsoft에 따르면 이 계정으로는 로그인할 수 없습니다.
account-disabled-next = 헬프데스크에 전화해서 아래 코드를 알려 주세요.

password-expired-title = 암호가 만료되었습니다
password-expired-text = 다른 사이트에 들어가려면 먼저 Microsoft 로그인 페이지에서 암호를 변경해야 합니다.
password-expired-next = office.com에서 로그인하고, Microsoft에서 요청하면 새 암호를 선택하세요.

consent-missing-title = 이 사이트에는 아직 승인이 필요합니다
consent-missing-text = 조직에서 아직 이 사이트가 암호를 변경하는 것을 허용하지 않았습니다.
consent-missing-next = 직접 해결하실 수 없습니다. 헬프데스크에 전화해서 아래 코드를 알려 주세요.

invalid-token-title = 로그인을 확인할 수 없습니다
invalid-token-text = 받은 응답이 안전 검사를 통과하지 못해서 사용하지 않았습니다.
invalid-token-next = 다시 시도하세요. 이 페이지가 또 나오면 헬프데스크에 전화해서 아래 코드를 알려 주세요.

portal-misconfigured-title = 이 사이트가 올바르게 설정되지 않았습니다
portal-misconfigured-text = Microsoft에서 이 사이트의 설정을 받아들이지 않았습니다. 잘못하신 것은 없습니다.
portal-misconfigured-next = 이 사이트의 운영자가 해결해야 합니다. 헬프데스크에 전화해서 아래 코드를 알려 주세요.
