//! What happens next, in the operator's words.

use entra_emulator::{Emulator, Options};

use crate::support::Portal;

const TOPICS: &str = "REPASS_AFTER_CHANGE__TOPICS";
const CHECKLIST: &str = "REPASS_AFTER_CHANGE__CHECKLIST";

/// The text of the page after a change, with these settings.
async fn page(settings: &[(&str, &str)]) -> String {
    let portal = Portal::with(settings).await;
    let mut person = portal.person().await;
    person.change_and_look().await.text()
}

#[tokio::test]
async fn the_built_in_topics_are_shown_unless_the_operator_chooses() {
    let titles = [
        "Phone and tablet",
        "Other computers",
        "Windows",
        "Wi-Fi",
        "Password manager",
    ];
    let text = page(&[]).await;
    let places: Vec<_> = titles.iter().map(|title| text.find(title).unwrap()).collect();
    assert!(places.is_sorted(), "{text}");
    assert!(text.contains("login.microsoftonline.com"), "{text}");

    let text = page(&[(TOPICS, "network,phone")]).await;
    assert!(text.find("Wi-Fi").unwrap() < text.find("Phone and tablet").unwrap());
    assert!(!text.contains("Password manager") && !text.contains("Windows"));
}

#[tokio::test]
async fn the_operators_own_points_come_first_and_stay_text() {
    let text = page(&[(CHECKLIST, "Type it into the till, too.\n\n<b>Call</b> 2400.\n")]).await;
    let order = [
        "Type it into the till, too.",
        "<b>Call</b> 2400.",
        "Phone and tablet",
    ];
    let places: Vec<_> = order.iter().map(|piece| text.find(piece).unwrap()).collect();
    assert!(places.is_sorted(), "{text}");
}

#[tokio::test]
async fn an_own_list_can_stand_alone() {
    let text = page(&[(CHECKLIST, "Nothing else to do."), (TOPICS, ",")]).await;
    assert!(text.contains("Nothing else to do.") && !text.contains("Phone and tablet"));
}

#[tokio::test]
async fn the_password_manager_is_named_the_site_of_the_own_cloud() {
    let options = Options {
        cloud: "us-gov".parse().unwrap(),
        ..Options::default()
    };
    let emulator = Emulator::start(options).await.unwrap();
    let settings = [("REPASS_ENTRA__CLOUD", "us-gov")];
    let portal = Portal::in_front_of(emulator, "127.0.0.1:0", &settings).await;
    let text = portal.person().await.change_and_look().await.text();
    assert!(
        text.contains("login.microsoftonline.us") && !text.contains("login.microsoftonline.com"),
        "{text}"
    );
}
