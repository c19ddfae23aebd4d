### What can go wrong on any website.

not-found-title = 페이지를 찾을 수 없습니다
not-found-text = 이 주소에는 페이지가 없습니다.
not-found-next = 주소를 확인하거나 시작 페이지로 이동하세요.

method-not-allowed-title = 이 페이지는 그런 방법으로 열 수 없습니다
method-not-allowed-text = 브라우저가 이 페이지에서 지원하지 않는 방법으로 페이지를 요청했습니다. 변경된 것은 없습니다.

too-large-title = 내용이 너무 많습니다
too-large-text = 이 사이트에서 받을 수 있는 것보다 많은 내용이 전송되었습니다. 변경된 것은 없습니다.

bad-request-title = 읽을 수 없습니다
bad-request-text = 전송된 내용이 손상되었거나 완전하지 않습니다. 변경된 것은 없습니다.

start-again-next = 시작 페이지에서 다시 시작하세요.

internal-error-title = 저희 쪽에서 문제가 발생했습니다
internal-error-text = 잘못하신 것은 없습니다. 방금 새 암호를 보냈다면, 변경되었는지는 알 수 없습니다.
internal-error-next = 그런 경우에는 먼저 새 암호로 로그인해 보고, 그다음 이전 암호로 로그인해 보세요. 도움이 필요하면 헬프데스크에 전화해서 아래 코드를 알려 주세요.
