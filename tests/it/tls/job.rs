//! A whole change without a proxy.

use serde_json::json;

use super::{Issued, PUBLIC, serve};
use crate::commands::tenant;
use crate::support::{ADA, Browser, NEW_PASSWORD, Tenant};

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_change_by_https_without_a_proxy() {
    let emulator = tenant().await;
    let tenant = Tenant::of(&emulator);
    let addresses = ["/auth/callback", "/signed-out"].map(|path| format!("{PUBLIC}{path}"));
    tenant.put_application(json!({"redirect_uris": addresses})).await;
    let issued = Issued::new("job").await;
    let (program, portal) = serve(&emulator, &issued);

    let mut ada = Browser::by(issued.believing(), &portal, PUBLIC);
    let password = tenant.password(ADA).await;
    assert_eq!(ada.sign_in(ADA, &password).await.name(), "password");
    assert!(
        ada.cookies.contains_key("__Host-repass-session"),
        "{:?}",
        ada.cookies
    );
    // Nobody is trusted to say who the client is, least of all the client.
    let request = ada.request(reqwest::Method::GET, "/password");
    let form = ada.send(request.header("x-forwarded-for", "6.6.6.6")).await;
    let request = ada.submission(&form, &password, NEW_PASSWORD, NEW_PASSWORD);
    let answer = ada.send(request.header("x-forwarded-for", "6.6.6.6")).await;
    assert_eq!(ada.follow(answer).await.outcome(), "changed");
    assert_eq!(tenant.password(ADA).await, NEW_PASSWORD);

    program.signal("TERM");
    let ended = program.end();
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(
        ended.errors.contains("\"client_address\":\"127.0.0.1\""),
        "{ended:?}"
    );
    assert!(!ended.errors.contains("6.6.6.6"), "{ended:?}");
    assert!(!ended.errors.contains("trusted_proxies"), "{ended:?}");
}
