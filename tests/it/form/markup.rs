//! What the form is made of, for people without scripts, for password managers and for screen readers.

use crate::support::{ADA, Page, Portal};

/// The markup without what only a script brings to life.
fn without_templates(page: &Page) -> String {
    let mut parts = page.body.split("<template");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        text + part.split_once("</template>").expect("a template ends").1
    })
}

/// The tags of this name.
fn tags<'a>(markup: &'a str, name: &str) -> Vec<&'a str> {
    let rest = markup.split('<').filter_map(|piece| piece.split('>').next());
    rest.filter(|tag| tag.split_whitespace().next() == Some(name))
        .collect()
}

#[tokio::test]
async fn no_button_is_dead_without_scripts() {
    let portal = Portal::start().await;
    let page = portal.signed_in(ADA).await.get("/password").await;
    let markup = without_templates(&page);
    assert!(markup.len() < page.body.len(), "the templates were taken out");
    let buttons = tags(&markup, "button");
    assert!(buttons.len() >= 3, "{buttons:?}");
    for button in &buttons {
        assert!(!button.contains("type=\"button\""), "{button}");
    }
    let of_the_form = buttons
        .iter()
        .filter(|button| button.contains("class=\"button\" type=\"submit\""));
    assert_eq!(of_the_form.count(), 1, "{buttons:?}");
    // And none that a script adds sends a form.
    let added = tags(&page.body, "button").len() - buttons.len();
    assert_eq!(page.body.matches("type=\"button\"").count(), added);
}

#[tokio::test]
async fn password_managers_find_what_they_look_for() {
    let portal = Portal::start().await;
    let page = portal.signed_in(ADA).await.get("/password").await;
    let inputs = tags(&page.body, "input");
    let input = |name: &str| {
        let name = format!("name=\"{name}\"");
        *inputs.iter().find(|tag| tag.contains(&name)).unwrap()
    };
    let username = input("username");
    for part in [
        "type=\"text\"",
        "readonly",
        "autocomplete=\"username\"",
        &format!("value=\"{ADA}\""),
    ] {
        assert!(username.contains(part), "{username}");
    }
    assert!(!username.contains("hidden"), "{username}");
    for (name, token) in [
        ("current_password", "current-password"),
        ("new_password", "new-password"),
        ("confirm_password", "new-password"),
    ] {
        let field = input(name);
        assert!(field.contains(&format!("autocomplete=\"{token}\"")), "{field}");
        assert!(
            field.contains("type=\"password\"") && field.contains("required"),
            "{field}"
        );
        // Nothing typed stands there, nothing keeps anybody from pasting, and no length is cut off silently.
        for unwanted in [" value=", "onpaste", " maxlength=\"", "readonly", " pattern="] {
            assert!(!field.contains(unwanted), "{field} has {unwanted}");
        }
    }
    assert!(input("new_password").contains("passwordrules=\"minlength: 8; maxlength: 256;"));
}
