//! What kind of character Entra refuses, so that somebody whose keyboard is set to Greek hears just that.
//!
//! Coarse on purpose. The kind says nothing about which letter it was; the character itself is never repeated.

/// A kind of character that no password may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// A letter of the Latin alphabet with a mark: é, ü, ł.
    Accented,
    /// Arabic, Persian, Urdu: letters and digits.
    Arabic,
    /// Chinese characters. Japanese has them too.
    Chinese,
    /// Russian, Ukrainian, Bulgarian, Serbian and others.
    Cyrillic,
    /// Pictures.
    Emoji,
    /// Greek.
    Greek,
    /// Hebrew.
    Hebrew,
    /// Hindi, Bengali, Tamil and the other scripts of India: letters and digits.
    Indic,
    /// Hiragana and katakana.
    Japanese,
    /// Korean.
    Korean,
    /// Curly quotation marks, long dashes, `…`: many keyboards put them in by themselves.
    Typographic,
    /// Thai: letters and digits.
    Thai,
    /// Latin letters and digits as wide as Chinese ones: an input method that is still on.
    Wide,
    /// Everything else, control characters too.
    Other,
}

impl Script {
    /// The kind of the first character that Entra refuses (the letters of ASCII and a space are what it takes).
    pub fn of_first_refused(password: &str) -> Option<Self> {
        let refused = password.chars().find(|c| *c != ' ' && !c.is_ascii_graphic());
        refused.map(Self::of)
    }

    /// The name in the texts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accented => "accented",
            Self::Arabic => "arabic",
            Self::Chinese => "chinese",
            Self::Cyrillic => "cyrillic",
            Self::Emoji => "emoji",
            Self::Greek => "greek",
            Self::Hebrew => "hebrew",
            Self::Indic => "indic",
            Self::Japanese => "japanese",
            Self::Korean => "korean",
            Self::Typographic => "typographic",
            Self::Thai => "thai",
            Self::Wide => "wide",
            Self::Other => "other",
        }
    }

    /// By the blocks of Unicode 17 (Blocks.txt).
    const fn of(c: char) -> Self {
        match c {
            'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24f}' | '\u{300}'..='\u{36f}' | '\u{1e00}'..='\u{1eff}' => {
                Self::Accented
            }
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Self::Greek,
            '\u{400}'..='\u{52f}'
            | '\u{1c80}'..='\u{1c8f}'
            | '\u{2de0}'..='\u{2dff}'
            | '\u{a640}'..='\u{a69f}' => Self::Cyrillic,
            '\u{590}'..='\u{5ff}' | '\u{fb1d}'..='\u{fb4f}' => Self::Hebrew,
            '\u{600}'..='\u{6ff}'
            | '\u{750}'..='\u{77f}'
            | '\u{870}'..='\u{8ff}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefe}' => Self::Arabic,
            '\u{900}'..='\u{d7f}' | '\u{a8e0}'..='\u{a8ff}' => Self::Indic,
            '\u{e00}'..='\u{e7f}' => Self::Thai,
            '\u{1100}'..='\u{11ff}'
            | '\u{3130}'..='\u{318f}'
            | '\u{a960}'..='\u{a97f}'
            | '\u{ac00}'..='\u{d7ff}' => Self::Korean,
            '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}' => Self::Japanese,
            '\u{2e80}'..='\u{2fdf}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{3100}'..='\u{312f}'
            | '\u{20000}'..='\u{3ffff}' => Self::Chinese,
            '\u{3000}' | '\u{ff01}'..='\u{ff5e}' => Self::Wide,
            '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '«' | '»' | '´' | '·' => {
                Self::Typographic
            }
            '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}' | '\u{fe0f}' | '\u{200d}' => Self::Emoji,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Script;

    #[test]
    fn the_first_refused_character_says_what_the_keyboard_is_set_to() {
        for (password, expected) in [
            ("Grüße-1234", "accented"),
            ("Za\u{17c}ółć-1", "accented"),
            ("u\u{308}ber", "accented"),
            ("Mật khẩu", "accented"),
            ("Κωδικός-1", "greek"),
            ("Пароль-1234", "cyrillic"),
            ("пaрoль", "cyrillic"),
            ("סיסמה", "hebrew"),
            ("كلمة", "arabic"),
            ("Password-١٢٣", "arabic"),
            ("گذرواژه", "arabic"),
            ("पासवर्ड", "indic"),
            ("Password-१२३", "indic"),
            ("கடவுச்சொல்", "indic"),
            ("รหัสผ่าน", "thai"),
            ("비밀번호", "korean"),
            ("パスワード", "japanese"),
            ("ﾊﾟｽﾜｰﾄﾞ", "japanese"),
            ("ひらがな", "japanese"),
            ("密码", "chinese"),
            ("密碼", "chinese"),
            ("ㄇㄧˋ", "chinese"),
            ("Ｐａｓｓ１２３", "wide"),
            ("a\u{3000}b", "wide"),
            ("don’t-do-it-1", "typographic"),
            ("“quoted”", "typographic"),
            ("a—b", "typographic"),
            ("wait…", "typographic"),
            ("🔑🔒", "emoji"),
            ("Key ❤️", "emoji"),
            ("Tab\tTab", "other"),
            ("Nul\0", "other"),
            ("no\u{a0}break", "other"),
            ("€uro", "other"),
            ("ԱԲԳ", "other"),
            ("Grüße, Пароль", "accented"),
        ] {
            let script = Script::of_first_refused(password).map(Script::name);
            assert_eq!(script, Some(expected), "{password:?}");
        }
        let accepted: String = (' '..='~').collect();
        assert_eq!(Script::of_first_refused(&accepted), None);
        assert_eq!(Script::of_first_refused(""), None);
    }
}
