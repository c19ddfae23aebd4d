### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] 新密码里有带重音符号或其他标记的字母。Microsoft 只接受普通字母。
        [arabic] 新密码里有阿拉伯语字母或阿拉伯语使用的数字，Microsoft 不接受它们。请把键盘切换为英文。
        [chinese] 新密码里有汉字，Microsoft 不接受它们。请把输入法切换为英文。
        [cyrillic] 新密码里有西里尔字母（例如俄语或乌克兰语中的字母），Microsoft 不接受它们。请把键盘切换为英文。
        [emoji] 新密码里有图形，例如表情符号，Microsoft 不接受它们。
        [greek] 新密码里有希腊字母，Microsoft 不接受它们。请把键盘切换为英文。
        [hebrew] 新密码里有希伯来语字母，Microsoft 不接受它们。请把键盘切换为英文。
        [indic] 新密码里有印度文字的字母或数字，Microsoft 不接受它们。请把键盘切换为英文。
        [japanese] 新密码里有日文字符，Microsoft 不接受它们。请把输入法切换为英文。
        [korean] 新密码里有韩文字母，Microsoft 不接受它们。请把输入法切换为英文。
        [thai] 新密码里有泰语字母或数字，Microsoft 不接受它们。请把键盘切换为英文。
        [typographic] 新密码里有弯引号、长破折号或类似的符号，Microsoft 不接受它们。有些键盘会自动输入这些符号。
        [wide] 新密码里有全角字母或数字，Microsoft 不接受它们。请把输入法切换为英文半角。
       *[other] 新密码里有 Microsoft 不接受的字符。
    }
