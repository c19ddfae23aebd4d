//! The variables for proxies that other programs read too.

use super::false_proxy::FalseProxy;
use super::squid::{Rule, Squid};
use super::{by_name, portal, secure};
use crate::support::{NAMES, Program};

/// How often the proxy is asked in the first sign-in, and the status of that.
async fn asked(more: impl FnOnce(&str) -> Vec<(&'static str, String)>) -> (bool, u16) {
    let (emulator, _folder) = secure("127.0.0.1:0").await;
    let proxy = FalseProxy::to(emulator.address()).await;
    let mut settings = by_name(&emulator);
    settings.extend(more(&proxy.url));
    let portal = portal(emulator, &settings).await;
    let page = portal.browser().get("/sign-in").await;
    (!proxy.heads().is_empty(), page.status.as_u16())
}

#[tokio::test]
async fn the_usual_variables_count() {
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        let found = asked(|proxy| vec![(name, proxy.to_owned())]).await;
        assert_eq!(found, (true, 303), "{name}");
    }
    let schemeless = |proxy: &str| vec![("HTTPS_PROXY", proxy.replace("http://", ""))];
    assert_eq!(asked(schemeless).await, (true, 303));
    let others = |proxy: &str| vec![("HTTPS_PROXY", String::new()), ("all_proxy", proxy.to_owned())];
    assert_eq!(asked(others).await, (true, 303), "an empty one is none");
}

#[tokio::test]
async fn what_does_not_count() {
    let name = NAMES[0].to_owned();
    let unasked = |variable: &'static str| asked(move |proxy| vec![(variable, proxy.to_owned())]);
    // Nothing goes out in plain http; and it is what a CGI server makes of a request's `Proxy:` header.
    assert_eq!(unasked("HTTP_PROXY").await, (false, 503));
    for exception in [name.clone(), ".stand-in.example".to_owned(), "*".to_owned()] {
        for variable in ["NO_PROXY", "no_proxy"] {
            let exception = exception.clone();
            let found = asked(|proxy| vec![("HTTPS_PROXY", proxy.to_owned()), (variable, exception)]).await;
            assert_eq!(found, (false, 503), "{variable}");
        }
    }
    // The setting wins, and then no exception counts.
    let setting = |proxy: &str| {
        vec![
            ("HTTPS_PROXY", "http://127.0.0.1:1".to_owned()),
            ("NO_PROXY", "*".to_owned()),
            ("REPASS_HTTP__PROXY", proxy.to_owned()),
        ]
    };
    assert_eq!(asked(setting).await, (true, 303));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_reads_them_from_its_environment() {
    let squid = Squid::start(&Rule::Everybody).await;
    let (emulator, _folder) = secure("127.0.0.1:0").await;
    let mut env = by_name(&emulator);
    env.extend([
        ("REPASS_SERVER__LISTEN", "127.0.0.1:0".to_owned()),
        ("REPASS_SERVER__ADMIN_LISTEN", "127.0.0.1:0".to_owned()),
        ("REPASS_SERVER__PUBLIC_URL", "http://localhost:8080".to_owned()),
        ("REPASS_ENTRA__TENANT", emulator.tenant_id().to_owned()),
        ("REPASS_ENTRA__CLIENT_ID", emulator.client_id()),
        ("REPASS_ENTRA__CLIENT_SECRET", emulator.client_secret()),
        (
            "HTTPS_PROXY",
            squid.url.replace("http://", "http://user:canary-variable@"),
        ),
    ]);
    let env: Vec<_> = env.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut program = Program::start(&["serve", "--config", "/dev/null"], &env);
    let portal = program.ready()["portal"].clone();
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .build()
        .unwrap();
    let page = client.get(format!("{portal}/sign-in")).send().await.unwrap();
    assert_eq!(page.status(), 303);
    program.signal("TERM");
    let ended = program.end();
    let address = squid.url.replace("http://", "");
    assert!(ended.errors.contains(&address), "no word of the proxy: {ended:?}");
    assert!(!ended.errors.contains("canary-variable"), "{ended:?}");
    squid.logged(&[NAMES[0]]).await;

    let shown = Program::start(&["config", "--config", "/dev/null"], &env).end();
    let line = shown.output.iter().find(|line| line.starts_with("http.proxy"));
    let line = line.expect("a line");
    assert!(line.contains(&address) && line.ends_with("HTTPS_PROXY"), "{line}");
    assert!(!line.contains("canary-variable"), "{line}");
}
