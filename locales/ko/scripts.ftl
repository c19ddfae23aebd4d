### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] 새 암호에 악센트나 다른 표시가 붙은 글자가 있습니다. Microsoft는 표시가 없는 글자만 받아들입니다.
        [arabic] 새 암호에 아랍 문자나 아랍어 숫자가 있으며, Microsoft는 이를 받아들이지 않습니다. 키보드를 영문으로 바꾸세요.
        [chinese] 새 암호에 한자가 있으며, Microsoft는 이를 받아들이지 않습니다. 키보드를 영문으로 바꾸세요.
        [cyrillic] 새 암호에 러시아어나 우크라이나어 등에서 쓰는 키릴 문자가 있으며, Microsoft는 이를 받아들이지 않습니다. 키보드를 영문으로 바꾸세요.
        [emoji] 새 암호에 이모지 같은 그림이 있으며, Microsoft는 이를 받아들이지 않습니다.
        [greek] 새 암호에 그리스 문자가 있으며, Microsoft는 이를 받아들이지 않습니다. 키보드를 영문으로 바꾸세요.
        [hebrew] 새 암호에 히브리 문자가 있으며, Microsoft는 이를 받아들이지 않습니다. 키보드를 영문으로 바꾸세요.
        [indic] 새 암호에 인도 문자나 숫자가 있으며, Microsoft는 이를 받아들이지 않습니다. 키보드를 영문으로 바꾸세요.
        [japanese] 새 암호에 일본어 문자가 있으며, Microsoft는 이를 받아들이지 않습니다. 키보드를 영문으로 바꾸세요.
        [korean] 새 암호에 한글이 있으며, Microsoft는 이를 받아들이지 않습니다. 키보드를 영문으로 바꾸세요.
        [thai] 새 암호에 태국 문자나 숫자가 있으며, Microsoft는 이를 받아들이지 않습니다. 키보드를 영문으로 바꾸세요.
        [typographic] 새 암호에 둥근 따옴표, 긴 줄표 또는 비슷한 기호가 있으며, Microsoft는 이를 받아들이지 않습니다. 일부 키보드는 이런 기호를 자동으로 입력합니다.
        [wide] 새 암호에 전각(넓은) 영문자나 숫자가 있으며, Microsoft는 이를 받아들이지 않습니다. 키보드를 영문 반각으로 바꾸세요.
       *[other] 새 암호에 Microsoft가 받아들이지 않는 문자가 있습니다.
    }
