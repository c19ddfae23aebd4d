//! The main job: change the password, and hear how it went.

use crate::support::{ADA, NEW_PASSWORD, Portal};

#[tokio::test]
async fn changes_the_password_and_says_so() {
    let portal = Portal::start().await;
    let password = portal.tenant.password(ADA).await;
    let mut ada = portal.browser();
    ada.sign_in(ADA, &password).await.assert_status(200);
    let answer = ada.change(&password, NEW_PASSWORD).await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
    let page = ada.follow(answer).await;
    assert_eq!(
        (page.name().as_str(), page.outcome().as_str()),
        ("changed", "changed")
    );
    assert_eq!(portal.tenant.password(ADA).await, NEW_PASSWORD);
    assert_eq!(portal.tenant.changes().await, 1);
}
