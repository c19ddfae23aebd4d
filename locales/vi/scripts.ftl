### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

unsupported-characters-script =
    { $script ->
        [accented] Mật khẩu mới có chữ cái có dấu. Microsoft chỉ chấp nhận chữ cái không dấu.
        [arabic] Mật khẩu mới có chữ cái hoặc chữ số của tiếng Ả Rập, và Microsoft không chấp nhận những ký tự đó. Vui lòng chuyển bàn phím sang tiếng Anh.
        [chinese] Mật khẩu mới có chữ Hán, và Microsoft không chấp nhận những ký tự đó. Vui lòng chuyển bàn phím sang tiếng Anh.
        [cyrillic] Mật khẩu mới có chữ cái Kirin, như trong tiếng Nga hoặc tiếng Ukraina, và Microsoft không chấp nhận những ký tự đó. Vui lòng chuyển bàn phím sang tiếng Anh.
        [emoji] Mật khẩu mới có hình, chẳng hạn biểu tượng cảm xúc, và Microsoft không chấp nhận những ký tự đó.
        [greek] Mật khẩu mới có chữ cái Hy Lạp, và Microsoft không chấp nhận những ký tự đó. Vui lòng chuyển bàn phím sang tiếng Anh.
        [hebrew] Mật khẩu mới có chữ cái Do Thái, và Microsoft không chấp nhận những ký tự đó. Vui lòng chuyển bàn phím sang tiếng Anh.
        [indic] Mật khẩu mới có chữ cái hoặc chữ số của một hệ chữ Ấn Độ, và Microsoft không chấp nhận những ký tự đó. Vui lòng chuyển bàn phím sang tiếng Anh.
        [japanese] Mật khẩu mới có ký tự tiếng Nhật, và Microsoft không chấp nhận những ký tự đó. Vui lòng chuyển bàn phím sang tiếng Anh.
        [korean] Mật khẩu mới có chữ cái tiếng Hàn, và Microsoft không chấp nhận những ký tự đó. Vui lòng chuyển bàn phím sang tiếng Anh.
        [thai] Mật khẩu mới có chữ cái hoặc chữ số của tiếng Thái, và Microsoft không chấp nhận những ký tự đó. Vui lòng chuyển bàn phím sang tiếng Anh.
        [typographic] Mật khẩu mới có dấu ngoặc kép cong, dấu gạch ngang dài hoặc một dấu tương tự, và Microsoft không chấp nhận những ký tự đó. Một số bàn phím tự động chèn các dấu này.
        [wide] Mật khẩu mới có chữ cái hoặc chữ số quá rộng, và Microsoft không chấp nhận những ký tự đó. Vui lòng chuyển bàn phím sang tiếng Anh.
       *[other] Mật khẩu mới có ký tự mà Microsoft không chấp nhận.
    }
