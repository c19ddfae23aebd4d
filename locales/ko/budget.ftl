### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds = { $seconds }초 후에 시도할 수 있는 횟수가 한 번 늘어납니다.
tries-back-in-minutes = { $minutes }분 후에 시도할 수 있는 횟수가 한 번 늘어납니다.
tries-back-in-hours = { $hours }시간 후에 시도할 수 있는 횟수가 한 번 늘어납니다.

repeated-password-text = 이것이 현재 암호가 아니라고 Microsoft에서 이미 알려 주었습니다.
repeated-password-next = 그래서 다시 보내지 않았고, 시도 횟수도 줄지 않았습니다. 확인하고 다시 입력하세요. 맞다고 확신하면 한 번 더 보내세요. 그러면 Microsoft에 다시 물어보며, 이는 한 번 시도한 것으로 셉니다.
