### A new password with letters of another alphabet. Microsoft accepts none, and people whose keyboard is set to one must
### understand why. What to use instead follows in unsupported-characters-next.

# $script (String) - the kind of the first character that was refused
unsupported-characters-script =
    { $script ->
        [accented] The new password has a letter with an accent or another mark. Microsoft accepts only plain letters.
        [arabic] The new password has Arabic letters or digits, and Microsoft does not accept those. Please switch your keyboard to English.
        [chinese] The new password has Chinese characters, and Microsoft does not accept those. Please switch your keyboard to English.
        [cyrillic] The new password has Cyrillic letters, as in Russian or Ukrainian, and Microsoft does not accept those. Please switch your keyboard to English.
        [emoji] The new password has a picture in it, such as an emoji, and Microsoft does not accept those.
        [greek] The new password has Greek letters, and Microsoft does not accept those. Please switch your keyboard to English.
        [hebrew] The new password has Hebrew letters, and Microsoft does not accept those. Please switch your keyboard to English.
        [indic] The new password has letters or digits of an Indian script, and Microsoft does not accept those. Please switch your keyboard to English.
        [japanese] The new password has Japanese characters, and Microsoft does not accept those. Please switch your keyboard to English.
        [korean] The new password has Korean letters, and Microsoft does not accept those. Please switch your keyboard to English.
        [thai] The new password has Thai letters or digits, and Microsoft does not accept those. Please switch your keyboard to English.
        [typographic] The new password has a curly quotation mark, a long dash or a similar sign, and Microsoft does not accept those. Some keyboards put them in by themselves.
        [wide] The new password has letters or digits that are too wide, and Microsoft does not accept those. Please switch your keyboard to English.
       *[other] The new password has a character that Microsoft does not accept.
    }
