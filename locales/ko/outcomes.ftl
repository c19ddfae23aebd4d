### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = 암호가 변경되지 않았습니다

changed-title = 암호가 변경되었습니다
changed-text = Microsoft에서 변경을 확인했습니다.
changed-next = 이제부터 새 암호를 사용하세요.

missing-text = 비어 있는 칸이 있습니다.
missing-next = 세 칸을 모두 채우세요.
missing-current = 현재 암호를 입력하세요.
missing-new = 새 암호를 입력하세요.
missing-confirm = 새 암호를 한 번 더 입력하세요.

confirmation-differs-text = 두 새 암호가 서로 다릅니다.
confirmation-differs-next = 두 칸에 새 암호를 다시 입력하세요.

same-as-current-text = 새 암호가 현재 암호와 같습니다.
same-as-current-next = 다른 암호를 선택하세요.

too-short-text = 새 암호가 너무 짧습니다.
too-short-next = { $shortest }자 이상 사용하세요.

too-long-text = 새 암호가 너무 깁니다.
too-long-next = 256자까지 사용할 수 있습니다.

too-few-kinds-text = 새 암호에 쓰인 문자의 종류가 너무 적습니다.
too-few-kinds-next = 영문 소문자, 영문 대문자, 숫자, 기호 중 세 가지 이상을 사용하세요.

unsupported-characters-text = 새 암호에 Microsoft가 받아들이지 않는 문자가 있습니다.
unsupported-characters-next = 악센트 없는 영문자 A~Z, 숫자, 공백, 목록에 있는 기호만 사용하세요.

wrong-current-password-text = Microsoft에 따르면 이것은 현재 암호가 아닙니다.
wrong-current-password-next = 확인하고 다시 입력하세요.

refused-by-policy-text = Microsoft가 새 암호를 받아들이지 않았으며, 어떤 규칙에 어긋나는지는 알려 주지 않습니다.
refused-by-policy-next = 너무 흔하거나, 금지된 단어나 내 이름 또는 조직의 이름이 들어 있거나, 지난번 암호와 같을 수 있습니다. 서로 관련 없는 단어를 여러 개 넣어 더 긴 암호를 사용해 보세요.

too-many-attempts-title = 기다린 후에 다시 시도하세요
too-many-attempts-text = 짧은 시간에 너무 여러 번 시도했습니다. 이번에는 Microsoft에 보내지 않았으므로 변경된 것이 없습니다.

elsewhere-title = 이 암호는 여기서 변경할 수 없습니다
guest-account-text = 여기에서는 게스트입니다. 암호는 다른 조직에서 관리합니다.
guest-account-next = 그 조직에서 안내하는 곳에서 변경하거나 그 조직의 헬프데스크에 문의하세요.
federated-account-text = 이 암호는 Microsoft가 아니라 조직의 자체 로그인 시스템에서 관리합니다.
federated-account-next = 그 시스템에서 변경하거나, 어디에 있는지 헬프데스크에 문의하세요.
personal-account-text = 이것은 개인 Microsoft 계정입니다. 이 계정의 암호는 조직에서 관리하지 않습니다.
personal-account-next = Microsoft 웹사이트에서 변경하거나, 회사 또는 학교 계정으로 여기에 로그인하세요.
synced-account-text = 이 암호는 조직의 자체 서버에서 관리합니다. 그곳에서 변경해야 합니다.
synced-account-next = 조직 네트워크에 연결된 Windows 컴퓨터에서 Ctrl+Alt+Delete를 누르고 “암호 변경”을 선택하세요. 또는 헬프데스크에 문의하세요.

sign-in-expired-title = 다시 로그인하세요
sign-in-expired-text = 로그인이 끝났습니다. 변경된 것은 없습니다.
sign-in-expired-next = 다시 로그인한 다음 암호를 한 번 더 입력하세요.

more-verification-needed-title = Microsoft에서 본인인지 한 번 더 확인하려고 합니다
more-verification-needed-text = 조직의 규칙에 따라 이 암호를 변경하기 전에 한 번 더 확인해야 합니다. 변경된 것은 없습니다.
more-verification-needed-next = 다시 로그인하고 Microsoft의 질문에 답하세요. 이 페이지로 다시 돌아오면 헬프데스크에 전화해서 아래 코드를 알려 주세요.

request-refused-title = 이 요청을 중지했습니다
request-refused-text = 이 사이트의 페이지에서 보낸 요청이 아닙니다. 변경된 것은 없습니다.
request-refused-next = 양식을 다시 열고 그곳에서 보내세요.

throttled-title = Microsoft에서 잠시 기다려 달라고 합니다
throttled-text = 지금 Microsoft에 요청이 너무 많습니다. 암호는 변경되지 않았습니다.

microsoft-unavailable-title = 지금은 Microsoft를 사용할 수 없습니다
microsoft-unavailable-text = Microsoft에 연결할 수 없었거나, Microsoft에서 요청을 처리할 수 없었습니다. 변경된 것은 없습니다.
microsoft-unavailable-sign-in = 로그인하기 위해 Microsoft에 연결하려 했지만 연결할 수 없었습니다. 변경된 것은 없습니다.

outcome-unknown-title = 암호가 변경되었을 수 있습니다
outcome-unknown-text = 요청을 보냈지만 응답이 오지 않았습니다.
outcome-unknown-next = 먼저 새 암호로 로그인해 보세요. 안 되면 이전 암호를 사용하세요. 둘 다 안 되면 헬프데스크에 전화해서 아래 코드를 알려 주세요.
outcome-unknown-looked = 방금 다시 확인했습니다. Microsoft에는 아직 변경이 표시되지 않습니다. 표시되기까지 몇 분이 걸릴 수 있으므로 변경에 실패했다는 뜻은 아닙니다.

permission-missing-title = 이 사이트에는 암호를 변경할 권한이 없습니다
permission-missing-text = Microsoft에서 이 사이트가 암호를 변경하는 것을 허용하지 않았습니다. 변경된 것은 없습니다.
permission-missing-next = 잘못하신 것은 없으며, 직접 해결하실 수도 없습니다. 이 사이트의 운영자가 해결해야 합니다. 헬프데스크에 전화해서 아래 코드를 알려 주세요.

unexpected-answer-title = 암호는 아마도 변경되지 않았을 것입니다
unexpected-answer-text = Microsoft에서 알 수 없는 응답을 보냈습니다. 그래서 확실하지 않습니다.
unexpected-answer-next = 먼저 이전 암호를 사용하세요. 더 이상 되지 않으면 새 암호를 사용해 보세요. 헬프데스크에 전화해서 아래 코드를 알려 주세요.

session-store-unavailable-title = 잠시 후에 다시 오세요
session-store-unavailable-text = 지금은 아무도 이 사이트에 들어올 수 없습니다.
