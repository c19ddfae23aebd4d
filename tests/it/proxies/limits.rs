//! What is large and still has to arrive, and what is too large: the portal answers, with its own page, wherever it can.

use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, COOKIE};

use super::each;
use crate::support::proxy::{Form, Protocol, Rig};
use crate::support::{ADA, Browser, Page};
use repass::limits::incoming::{LARGEST_FORM, LONGEST_CODE, MOST_PENDING};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_large_arrives_and_what_is_too_large_is_refused_with_a_page() {
    each(|kind| async move {
        for form in [Form::Root, Form::Path] {
            let rig = Rig::start(kind, form).await;
            for protocol in [Protocol::Http1, Protocol::Http2] {
                codes(&rig, protocol).await;
                heads(&rig, protocol).await;
                let mut ada = rig.browser(protocol);
                ada.sign_in(ADA, &rig.tenant.password(ADA).await).await;
                forms(&ada).await;
            }
            waits_for_a_go_ahead(&rig, form).await;
            assert_eq!(rig.tenant.changes().await, 0);
        }
    })
    .await;
}

/// The longest code that the portal takes, in the query, while the cookies of three begun sign-ins come along.
async fn codes(rig: &Rig, protocol: Protocol) {
    let mut browser = rig.browser(protocol);
    let mut state = String::new();
    for _ in 0..=MOST_PENDING {
        let begun = browser.get("/sign-in").await;
        let authorize = url::Url::parse(begun.assert_status(303).location()).unwrap();
        let found = authorize.query_pairs().find(|(name, _)| name == "state");
        state = found.unwrap().1.into_owned();
    }
    let pending = browser.cookies.keys().filter(|name| name.contains("pending"));
    assert_eq!(pending.count(), MOST_PENDING);
    let exchanges = rig.tenant.requests("token").await.len();
    let code = "c".repeat(LONGEST_CODE);
    let page = browser
        .get(&format!(
            "/auth/callback?code={code}&state={state}&session_state=x"
        ))
        .await;
    assert_eq!(page.name(), "problem", "{page:?}");
    // It reached the sign-in service, which knows no such code.
    assert_eq!(rig.tenant.requests("token").await.len(), exchanges + 1);
}

async fn heads(rig: &Rig, protocol: Protocol) {
    let browser = rig.browser(protocol);
    // Other applications on the same host have cookies too. Browsers keep 4 KiB each.
    let others = |count: usize| {
        let cookies: Vec<_> = (0..count)
            .map(|at| format!("other-{at}={}", "v".repeat(3900)))
            .collect();
        cookies.join("; ")
    };
    let ask = async |path: &str, cookies: &str| -> Option<Page> {
        let request = browser.request(Method::GET, path).header(COOKIE, cookies);
        // A refusal may cut the connection before all was sent.
        let answer = request.send().await.ok()?;
        Some(Page {
            url: path.to_owned(),
            status: answer.status(),
            headers: answer.headers().clone(),
            body: answer.text().await.ok()?,
        })
    };
    let page = ask("/help", &others(5)).await.expect("an answer");
    assert_eq!(page.assert_status(200).name(), "help");
    let target = format!("/help?{}", "q".repeat(16 * 1024));
    assert_eq!(
        ask(&target, "a=b")
            .await
            .expect("an answer")
            .assert_status(200)
            .name(),
        "help"
    );
    for (path, cookies) in [
        ("/help".to_owned(), others(25)),
        ("/help".to_owned(), others(300)),
        (format!("/help?{}", "q".repeat(100 * 1024)), String::new()),
    ] {
        let status = ask(&path, &cookies)
            .await
            .map_or(431, |page| page.status.as_u16());
        assert!(
            [400, 413, 414, 431].contains(&status),
            "{} bytes of cookies: {status}",
            cookies.len()
        );
    }
    // The next one finds everything as it was.
    assert_eq!(
        ask("/help", "a=b")
            .await
            .expect("an answer")
            .assert_status(200)
            .name(),
        "help"
    );
}

async fn forms(ada: &Browser) {
    let mut ada = ada.clone();
    let token = ada.get("/password").await.input("csrf_token");
    let start = format!("csrf_token={token}&current_password=x&new_password=");
    let form = |length: usize| {
        let request = ada.request(Method::POST, "/password");
        request
            .header("sec-fetch-site", "same-origin")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(format!("{start}{}", "n".repeat(length - start.len())))
    };
    for (length, status, name) in [
        (LARGEST_FORM, 422, "password"),
        (LARGEST_FORM + 1, 413, "problem"),
        (2 * LARGEST_FORM, 413, "problem"),
    ] {
        let page = ada.clone().send(form(length)).await;
        assert_eq!(
            (page.status.as_u16(), page.name().as_str()),
            (status, name),
            "{length} bytes: {page:?}"
        );
    }
    // Who sends far too much is refused too, in whatever way: the portal hangs up when it has read enough.
    let answer = form(1_000_000).send().await;
    let refused = |status: reqwest::StatusCode| [413, 502].contains(&status.as_u16());
    assert!(
        answer.as_ref().map_or(true, |answer| refused(answer.status())),
        "{answer:?}"
    );
    assert_eq!(ada.get("/password").await.assert_status(200).name(), "password");
}

/// `Expect: 100-continue`, as some clients send with a form.
async fn waits_for_a_go_ahead(rig: &Rig, form: Form) {
    let request = format!(
        "POST {}/sign-out HTTP/1.1\r\nHost: localhost:{}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\na=b",
        form.base(),
        rig.port
    );
    let answer = rig.exchange(request.as_bytes()).await;
    let last = answer.rsplit("HTTP/1.1 ").next().unwrap();
    assert!(last.starts_with("303 "), "{answer}");
}
