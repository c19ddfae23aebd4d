//! Hostile answers from the sign-in side. Whatever comes, the person reads what happened and what to do next, nobody is
//! signed in who should not be, nothing of the answer is shown or logged, and the next honest sign-in works.

mod authorization;
mod discovery;
mod id_token_claims;
mod id_token_shapes;
mod id_token_signatures;
mod keys;
mod pending;
mod slow;
mod token_answers;
mod token_deliveries;
mod token_errors;

use std::time::Duration;

use crate::support::hostile_entra::{CANARY, CLIENT, Reply, TENANT};
use crate::support::{Browser, HostileEntra, Page, Portal, SESSION, logs};

/// How a sign-in ends: the reason on the page, and its status.
type Ends = (&'static str, u16);

const SIGNED_IN: Ends = ("", 303);
const CANCELLED: Ends = ("cancelled", 400);
const EXPIRED: Ends = ("expired", 400);
const FOREIGN: Ends = ("not_started_here", 400);
const WRONG_ACCOUNT: Ends = ("wrong_account", 400);
const NOT_ASSIGNED: Ends = ("not_assigned", 403);
const BLOCKED: Ends = ("blocked_by_policy", 403);
const LOCKED: Ends = ("account_locked", 403);
const DISABLED: Ends = ("account_disabled", 403);
const PASSWORD_EXPIRED: Ends = ("password_expired", 403);
const NO_CONSENT: Ends = ("consent_missing", 502);
const INVALID: Ends = ("invalid_token", 502);
const MISCONFIGURED: Ends = ("portal_misconfigured", 502);
const UNAVAILABLE: Ends = ("microsoft_unavailable", 503);

/// A portal in front of a hostile sign-in service.
struct Stage {
    portal: Portal,
    entra: HostileEntra,
    /// A browser without cookies, to clone: making one takes longer than a sign-in.
    fresh: Browser,
}

/// A sign-in that has begun in a browser of its own.
struct Begun {
    browser: Browser,
    state: String,
    nonce: String,
}

impl Stage {
    async fn start() -> Self {
        Self::after(|_| ()).await
    }

    /// With answers that wait before the portal asks its first question.
    async fn after(prepare: impl FnOnce(&HostileEntra)) -> Self {
        let entra = HostileEntra::start().await;
        prepare(&entra);
        let settings = [
            (
                "REPASS_ENTRA__AUTHORITY",
                &*format!("{}/{TENANT}/v2.0", entra.url),
            ),
            ("REPASS_ENTRA__TENANT", TENANT),
            ("REPASS_ENTRA__CLIENT_ID", CLIENT),
            // Graph is the stand-in's, which knows nobody of this tenant.
            ("REPASS_GRAPH__ACCOUNT_FACTS", "false"),
        ];
        let portal = Portal::with(&settings).await;
        let fresh = portal.browser();
        Self { portal, entra, fresh }
    }

    /// Goes to `/sign-in`, which must lead to the sign-in service.
    async fn begin(&self) -> Begun {
        let mut browser = self.fresh.clone();
        let mut page = browser.get("/sign-in").await;
        // An attempt of the background may have failed just now, on an answer from before.
        for _ in 0..3 {
            if page.status != 303 {
                page = browser.get("/sign-in").await;
            }
        }
        let url = url::Url::parse(page.assert_status(303).location()).unwrap();
        assert!(url.as_str().starts_with(&self.entra.url), "{url}");
        let value = |name: &str| {
            let found = url.query_pairs().find(|(found, _)| found == name);
            found.unwrap().1.into_owned()
        };
        Begun {
            state: value("state"),
            nonce: value("nonce"),
            browser,
        }
    }

    /// A sign-in as an honest person makes it, whatever the service answers.
    async fn sign_in(&self) -> (Browser, Page) {
        let mut begun = self.begin().await;
        let page = begun
            .come_back(&format!("state={}&code={}", begun.state, begun.nonce))
            .await;
        (begun.browser, page)
    }

    /// Signs in and checks how it ends, then that an honest service lets people in again.
    async fn expect(&self, name: &str, ends: Ends) {
        let (browser, page) = self.sign_in().await;
        assert_ends(name, &browser, &page, ends).await;
        self.recovers(name).await;
    }

    async fn recovers(&self, name: &str) {
        self.entra.be_honest();
        let (browser, page) = self.sign_in().await;
        assert_ends(&format!("honestly, after: {name}"), &browser, &page, SIGNED_IN).await;
    }

    /// From now on the token address answers with this ID token.
    fn send_id_token(&self, token: impl Fn(&str) -> String + Send + Sync + 'static) {
        self.entra.answer("token", move |nonce| {
            Reply::json(HostileEntra::tokens(&token(nonce)).to_string())
        });
    }
}

impl Begun {
    /// Opens the callback with this query. An answer that never comes fails the test.
    async fn come_back(&mut self, query: &str) -> Page {
        let address = format!("/auth/callback?{query}");
        let answer = tokio::time::timeout(Duration::from_secs(30), self.browser.get(&address));
        answer.await.expect("an answer in time")
    }
}

/// Everything that must hold at the end of any sign-in.
async fn assert_ends(name: &str, browser: &Browser, page: &Page, (reason, status): Ends) {
    let shown = format!("{:?}\n{}", page.headers, page.body);
    assert_eq!(page.status.as_u16(), status, "{name}: {shown}");
    assert!(!shown.contains("CANARY"), "{name}: {shown}");
    let mut browser = browser.clone();
    let form = browser.get("/password").await;
    if reason.is_empty() {
        assert_eq!(page.location(), "/password", "{name}");
        assert_eq!(
            (form.status.as_u16(), form.name()),
            (200, "password".to_owned()),
            "{name}"
        );
        assert!(!form.body.contains("CANARY"), "{name}: {}", form.body);
        return;
    }
    let hooks = (
        page.name(),
        page.outcome(),
        page.attribute("data-reason").unwrap_or_default(),
    );
    let expected = ["problem", "sign_in_failed", reason].map(str::to_owned);
    assert_eq!(hooks, expected.into(), "{name}");
    let links = page.attributes("href");
    assert!(
        links.contains(&"/sign-in?fresh=1".to_owned()),
        "{name}: {links:?}"
    );
    assert!(!browser.cookies.contains_key(SESSION), "{name}");
    assert_eq!(form.status.as_u16(), 303, "{name}: {}", form.body);
    assert!(
        form.location().starts_with("/sign-in"),
        "{name}: {}",
        form.location()
    );
    let logged = logs::last_with(&page.reference()).unwrap_or_default();
    assert!(
        !logged.is_empty() && !logged.contains("panicked"),
        "{name}: {logged}"
    );
    assert!(!logs::news().contains(CANARY), "{name}: it is in the log");
}
