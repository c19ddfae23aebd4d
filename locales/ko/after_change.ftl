### The box “sign me out everywhere” on the form, and the page after a change.

sign-out-everywhere-label = 모든 곳에서 로그아웃도 함께 하기
sign-out-everywhere-hint = 그러면 Microsoft가 모든 컴퓨터, 휴대폰, 태블릿에서 로그인을 끝냅니다. 그 기기에서는 새 암호로 다시 로그인하면 됩니다. 다른 사람이 내 암호를 알 수도 있거나 기기를 잃어버렸다면 선택하는 것이 좋습니다. 몇 분이 걸리며, 일부 앱에는 한 시간 이상 지나야 반영됩니다.

sign-out-done-title = 모든 곳에서 로그아웃됩니다
sign-out-done = Microsoft가 모든 기기에서 로그인을 끝내 달라는 요청을 받아들였습니다. 몇 분이 걸리며, 일부 앱에는 한 시간 이상 지나야 반영됩니다.
sign-out-failed-title = 모든 곳에서 로그아웃하지 못했습니다
sign-out-failed = 새 암호는 설정되었습니다. 하지만 모든 기기에서 로그인을 끝내 달라는 요청을 Microsoft가 받아들이지 않았습니다.
sign-out-unknown-title = 모든 곳에서 로그아웃되지 않았을 수 있습니다
sign-out-unknown = 새 암호는 설정되었습니다. 모든 기기에서 로그인을 끝내 달라고 Microsoft에 요청했지만 응답이 오지 않았습니다.
sign-out-not-tried-title = 모든 곳에서 로그아웃하지 않았습니다
sign-out-not-tried = 암호가 변경되었는지 제때 확실히 알 수 없어서, 다른 기기에서 로그인을 끝내 달라고 Microsoft에 요청하지 않았습니다.
sign-out-not-tried-unknown = 암호가 변경되었는지 확실하지 않아서, 다른 기기에서 로그인을 끝내 달라고 Microsoft에 요청하지 않았습니다.
sign-out-yourself = { $host } 열고 모든 곳에서 로그아웃하기
sign-out-yourself-hint = 직접 할 수도 있습니다. 이 페이지를 열고 새 암호로 로그인한 다음 “모든 곳에서 로그아웃”을 선택하세요.
sign-out-help-desk = 모든 곳에서 로그아웃하고 싶다면 헬프데스크에 문의하세요.

changed-signed-out = 이제 이 사이트에서 로그아웃되었습니다.
changed-next-title = 다음에 할 일
changed-open = { $host } 열기
changed-phone-title = 휴대폰과 태블릿
changed-phone = 메일과 다른 앱에서 다시 로그인하라고 할 수 있습니다. 새 암호를 사용하세요. 일부 앱은 한 시간 이상 지나야 로그인을 요구합니다.
changed-devices-title = 다른 컴퓨터와 브라우저
changed-devices = 그곳에서 새 암호로 다시 로그인해야 할 수 있습니다.
changed-windows-title = Windows
changed-windows = 이 계정으로 Windows에 로그인하세요? 인터넷에 연결하고 컴퓨터를 잠근 다음 새 암호로 잠금을 해제하세요. PIN이나 지문은 그대로입니다.
changed-network-title = Wi-Fi와 VPN
changed-network = Wi-Fi나 VPN에서 이 암호를 사용한다면 그곳에도 새 암호를 빨리 입력하세요. 이전 암호로 계속 시도하는 기기가 있으면 계정이 잠길 수 있습니다.
changed-manager-title = 암호 관리자
changed-manager = Microsoft 로그인 페이지(예: { $host })의 항목을 변경하세요. 이 사이트의 항목만 변경해서는 충분하지 않습니다.
