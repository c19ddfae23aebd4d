//! A person who types in another alphabet is told so, in words that a person who reads another language understands.

use crate::support::Portal;

/// The new password, and a word of what is said about it in English and in German.
const TYPED: [(&str, &str, &str); 9] = [
    ("Κωδικός-12345", "Greek letters", "griechische"),
    ("Пароль-12345678", "Cyrillic letters", "kyrillische"),
    ("كلمة-سر-1234567", "Arabic letters", "arabische"),
    ("סיסמה-חדשה-1234", "Hebrew letters", "hebräische"),
    ("รหัสผ่านใหม่-123", "Thai letters", "thailändische"),
    ("密码密码密码密码-12aA", "Chinese characters", "chinesische"),
    ("Grüße-aus-Köln-1", "an accent", "Umlaut"),
    ("don’t-look-here-1A", "curly quotation mark", "Anführungszeichen"),
    (
        "Tab\tbetween-words-1A",
        "has a character that",
        "ein Zeichen, das",
    ),
];

#[tokio::test]
async fn the_alphabet_is_named_and_the_password_is_not_repeated() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    for (language, column) in [("en", 0), ("de", 1)] {
        person.browser.get(&format!("/password?lang={language}")).await;
        for (new, english, german) in TYPED {
            let page = person.browser.change(&person.password.clone(), new).await;
            let expected = [("new_password".to_owned(), "unsupported_characters".to_owned())];
            assert_eq!(page.assert_status(422).refusals(), expected, "{new}");
            let words = [english, german][column];
            // Beside the field, and in the summary.
            assert!(
                page.text().matches(words).count() >= 2,
                "{words}: {}",
                page.text()
            );
            assert!(!page.body.contains(new), "{new} was repeated");
        }
    }
    assert_eq!(portal.tenant.changes().await, 0, "Graph was asked");
}
