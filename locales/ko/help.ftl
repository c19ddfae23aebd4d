### The help page.

help-title = 도움말
help-lead = 가장 자주 묻는 질문에 짧게 답합니다.

help-stopped-title = Microsoft 페이지에서 로그인이 멈췄습니다
help-stopped-lead = Microsoft가 여기로 돌아오지 못하게 한 것입니다. 이유는 Microsoft 페이지에 나와 있습니다.
help-stopped-assigned-term = 액세스 권한 없음
help-stopped-assigned = 계정에 이 사이트를 사용할 권한이 없습니다. 헬프데스크에 권한을 요청하세요.
help-stopped-approval-term = 승인 필요
help-stopped-approval = 조직에서 아직 이 사이트를 승인하지 않았습니다. 헬프데스크에 알리세요.
help-stopped-blocked-term = 규칙에 의해 차단됨
help-stopped-blocked = 조직에서 이 기기, 네트워크 또는 장소를 허용하지 않습니다. 조직의 컴퓨터에서 시도해 보세요.
help-stopped-locked-term = 계정 잠김
help-stopped-locked = 여기 또는 내 기기 중 하나에서 잘못된 암호가 너무 여러 번 입력되었습니다. 몇 분 기다리세요. 계속 잠겨 있으면 헬프데스크에 전화하세요.

help-refused-title = 새 암호가 거부되었습니다
help-refused = Microsoft는 너무 흔한 암호, 금지된 단어나 내 이름 또는 조직의 이름이 들어 있는 암호, 지난번과 같은 암호를 거부합니다. 이 중 어떤 이유였는지는 알려 주지 않습니다.
help-refused-tip = 서로 관련 없는 단어를 여러 개 넣어 더 긴 암호를 사용해 보세요.

help-unknown-title = “암호가 변경되었을 수 있습니다”
help-unknown = 요청을 Microsoft에 보냈지만 응답을 받지 못했습니다. 계정이 잠길 수 있으므로 같은 요청을 두 번 보내지 않습니다.
help-unknown-next = 먼저 새 암호로 로그인하세요. 안 되면 이전 암호를 사용하세요.

help-forgotten-title = 현재 암호를 잊었습니다
help-forgotten = 이 사이트에서는 알고 있는 암호만 변경할 수 있습니다. 새 암호는 헬프데스크에서 받을 수 있습니다.

help-kept-title = 여기에 입력한 암호는 어떻게 되나요?
help-kept = 이 사이트는 보호된 연결로 암호를 Microsoft에 한 번만 전달합니다. 보관하지도, 기록하지도 않습니다.
