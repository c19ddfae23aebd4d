### Facts about the account on the form, and where a password is changed that cannot be changed here.

account-expires =
    { $days ->
        [0] 이 암호는 하루 안에 만료됩니다.
       *[other] 이 암호는 { $days }일 후에 만료됩니다.
    }
account-expires-soon = 지금 변경하세요. 그러면 중단 없이 계속 일할 수 있습니다.
account-overdue = 조직의 규칙에서 정한 암호 변경 기한이 지났습니다. 지금 변경하세요.

account-change-at = { $host }에서 암호 변경
account-guest-home = 그 조직은 아마도 { $domain }일 것입니다.
account-manager = 암호 관리자를 사용하세요? 암호 관리자에는 이 암호가 Microsoft 로그인 페이지(예: { $host }) 항목으로 저장되어 있습니다. 그곳에서도 변경하세요.
