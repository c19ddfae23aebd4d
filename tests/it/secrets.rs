//! Canaries: passwords, tokens, codes and ids go through everything that can happen, and are looked for everywhere.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use repass::config::SecretBytes;
use repass::random::Random;
use repass::sealing::{Label, Sealer};
use serde_json::{Value, json};

use crate::support::{ADA, Browser, Portal, SESSION, logs};

const UPN: &str = "sam@contoso.example";
const CURRENT: &str = "Canary-Current-7421";
const NEW: &str = "Canary-New-8532";
const WRONG: &str = "Canary-Wrong-9643";
const REFUSED: &str = "Canary-Refused-1754";
const UNKNOWN: &str = "Canary-Unknown-2865";
const MISTYPED: &str = "Canary-Mistyped-3976";

const SESSION_SECRET: &str = "Q2FuYXJ5LVNlc3Npb24tU2VjcmV0LTQwODctd2l0aC0zMitieXRlcw==";

const TYPED: &str = "Canary-Typed-6209";

const PASSWORDS: [&str; 7] = [CURRENT, NEW, WRONG, REFUSED, UNKNOWN, MISTYPED, TYPED];

/// What was secret on the way.
#[derive(Default)]
struct Secrets {
    sessions: BTreeSet<String>,
    pending: BTreeSet<String>,
    csrf: BTreeSet<String>,
    others: BTreeSet<String>,
}

impl Secrets {
    fn note(&mut self, browser: &Browser) {
        self.sessions.extend(browser.cookies.get(SESSION).cloned());
        let cookies = browser.cookies.iter();
        let pending = cookies.filter(|(name, _)| name.starts_with("repass-pending-"));
        self.pending.extend(pending.map(|(_, value)| value.clone()));
    }

    /// What the portal sent to the stand-in: tokens, codes, verifiers, the client secret.
    async fn note_requests(&mut self, portal: &Portal) {
        for at in ["me", "organization", "changePassword"] {
            for request in portal.tenant.requests(at).await {
                let header = request["headers"]["authorization"].as_str().unwrap();
                self.others
                    .insert(header.trim_start_matches("Bearer ").to_owned());
            }
        }
        for request in portal.tenant.requests("token").await {
            let body = request["body"].as_str().unwrap();
            for (name, value) in url::form_urlencoded::parse(body.as_bytes()) {
                if ["code", "code_verifier", "client_secret"].contains(&name.as_ref()) {
                    self.others.insert(value.into_owned());
                }
            }
        }
    }

    /// What the portal keeps to itself.
    async fn note_memory(&mut self, portal: &Portal) {
        self.others.extend(PASSWORDS.map(str::to_owned));
        self.others.insert(SESSION_SECRET.to_owned());
        self.others.extend(remembered(portal).await);
    }

    fn all(&self) -> impl Iterator<Item = &String> {
        let cookies = self.sessions.iter().chain(&self.pending);
        cookies.chain(&self.csrf).chain(&self.others)
    }
}

/// Sign-ins that fail, in a browser of their own.
async fn fail_to_sign_in(portal: &Portal, secrets: &mut Secrets) -> Vec<String> {
    let mut browser = portal.browser();
    for fault in [
        json!({"status": 503, "body": "broken"}),
        json!({"status": 200, "body": "{}"}),
        json!({"drop": "after"}),
    ] {
        browser.cookies.clear();
        let form = browser.open("/sign-in").await;
        let back = browser.fill_in(&form, UPN, CURRENT).await;
        secrets.note(&browser);
        portal.tenant.fault("token", fault).await;
        browser.follow(back).await.assert_status(503);
    }
    let begun = browser.get("/sign-in").await.location().to_owned();
    secrets.note(&browser);
    let begun = url::Url::parse(&begun).unwrap();
    let state = begun.query_pairs().find(|(name, _)| name == "state").unwrap().1;
    secrets.others.insert("canary-code-5311".to_owned());
    let made_up = format!("/auth/callback?state={state}&code=canary-code-5311&error=canary-code-5311");
    browser.get(&made_up).await;
    browser.seen()
}

/// What is typed goes to the portal before the form does.
async fn type_one(browser: &mut Browser, token: &str) {
    for (token, status) in [(token, 200), ("x", 403)] {
        let fields = [("csrf_token", token), ("new_password", TYPED)];
        let answer = browser.post("/password/check", &fields).await;
        answer.assert_status(status);
    }
}

/// One person's day: refusals, a lost answer, a change, and the sign-out.
async fn change_in_every_way(portal: &Portal, secrets: &mut Secrets) -> Vec<String> {
    let mut browser = portal.browser();
    let form = browser.sign_in(UPN, CURRENT).await;
    secrets.note(&browser);
    secrets.csrf.insert(form.input("csrf_token"));
    browser
        .submit(&form, CURRENT, NEW, MISTYPED)
        .await
        .assert_status(422);
    browser.change(WRONG, NEW).await.assert_status(422);
    let repeated = browser.change(WRONG, NEW).await;
    assert!(repeated.assert_status(422).text().contains("already told us"));
    type_one(&mut browser, &form.input("csrf_token")).await;
    // Graph quotes what it was sent: nobody else does.
    let quoted = format!("{REFUSED} paramName: newPassword, paramValue: {REFUSED}");
    let body = json!({"error": {"code": "Request_BadRequest", "message": quoted}}).to_string();
    for (status, body) in [(400, body.as_str()), (418, NEW), (500, NEW)] {
        let fault = json!({"status": status, "body": body});
        portal.tenant.fault("changePassword", fault).await;
        let answer = browser.change(CURRENT, REFUSED).await;
        browser.follow(answer).await;
    }
    portal.tenant.lose_the_request().await;
    let answer = browser.change(CURRENT, UNKNOWN).await;
    assert_eq!(browser.follow(answer).await.outcome(), "outcome_unknown");
    let twice = [("current_password", CURRENT), ("current_password", WRONG)];
    browser.post("/password", &twice).await.assert_status(400);
    let forged = [
        ("current_password", CURRENT),
        ("new_password", NEW),
        ("confirm_password", NEW),
    ];
    browser.post("/password", &forged).await.assert_status(403);

    portal.tenant.revoke_tokens().await;
    let answer = browser.change(CURRENT, NEW).await;
    assert_eq!(browser.follow(answer).await.outcome(), "more_verification_needed");
    let form = browser.open("/sign-in").await;
    secrets.note(&browser);
    secrets.csrf.insert(form.input("csrf_token"));
    // Graph quotes the new password in its answer to the sign-out: nobody else does.
    let fault = json!({"status": 200, "body": NEW, "headers": {"request-id": NEW}});
    portal.tenant.fault("revokeSignInSessions", fault).await;
    let fields = [
        ("csrf_token", &*form.input("csrf_token")),
        ("submission", &form.input("submission")),
        ("current_password", CURRENT),
        ("new_password", NEW),
        ("confirm_password", NEW),
        ("sign_out_everywhere", "yes"),
    ];
    let answer = browser.post("/password", &fields).await;
    let page = browser.follow(answer).await;
    assert_eq!(page.outcome(), "changed");
    assert_eq!(page.attribute("data-sign-out").as_deref(), Some("unknown"));
    browser.seen()
}

/// What the budget remembers of a wrong password, in the forms in which bytes are written.
async fn remembered(portal: &Portal) -> [String; 4] {
    let (state, account) = (portal.tenant.state().await, portal.tenant.account(UPN).await);
    let person = [&state["tenant"]["id"], &account["oid"]].map(|id| id.as_str().unwrap());
    let parts = [person[0], person[1], WRONG].map(str::as_bytes);
    let secret = SecretBytes::new(STANDARD.decode(SESSION_SECRET).unwrap());
    let hash = Sealer::new(&[secret], &Random::system()).fingerprints(Label::Guess, &parts)[0];
    let hex = hash.map(|byte| format!("{byte:02x}")).concat();
    let list = format!("{hash:?}").trim_matches(['[', ']']).to_owned();
    // Without the last characters: padding and what follows may differ.
    let [standard, url] =
        [STANDARD.encode(hash), URL_SAFE_NO_PAD.encode(hash)].map(|text| text[..40].to_owned());
    [hex, list, standard, url]
}

/// Everything that takes a secret along is turned on.
const SETTINGS: [(&str, &str); 9] = [
    ("REPASS_ATTEMPTS__LIMIT", "20"),
    ("REPASS_ATTEMPTS__DAILY_LIMIT", "20"),
    ("REPASS_ENTRA__CLAIMS_CHALLENGES", "true"),
    ("REPASS_AFTER_CHANGE__OFFER_SIGN_OUT_EVERYWHERE", "true"),
    ("REPASS_SESSION__SECRET", SESSION_SECRET),
    // Every way in which a new password is looked at. Nobody listens there.
    ("REPASS_PASSWORD__MIN_STRENGTH", "1"),
    ("REPASS_PASSWORD__REFUSE_NAMES", "true"),
    ("REPASS_PASSWORD__BREACH", "online"),
    ("REPASS_PASSWORD__BREACH_URL", "http://127.0.0.1:1/range/"),
];

#[tokio::test]
async fn no_secret_is_ever_written_down_or_shown() {
    let portal = Portal::with(&SETTINGS).await;
    let account = json!({"password": CURRENT, "display_name": "Sam Field", "kind": "cloud"});
    portal.tenant.put_user(UPN, account).await;
    let mut secrets = Secrets::default();
    let mut seen = fail_to_sign_in(&portal, &mut secrets).await;
    seen.extend(change_in_every_way(&portal, &mut secrets).await);
    let guest = portal.tenant.account_of_kind("guest").await;
    for upn in [ADA, &guest] {
        let password = portal.tenant.password(upn).await;
        let mut browser = portal.browser();
        let page = browser.sign_in(upn, &password).await;
        secrets.note(&browser);
        secrets.others.insert(password);
        if upn == ADA {
            let token = page.input("csrf_token");
            browser.post("/sign-out", &[("csrf_token", &token)]).await;
            browser.get("/signed-out").await;
            secrets.csrf.insert(token);
        }
        seen.extend(browser.seen());
    }
    secrets.note_requests(&portal).await;
    secrets.note_memory(&portal).await;
    // What a token begins with: the ID tokens have the same header as the access tokens.
    let is_token = |secret: &&String| secret.starts_with("eyJ");
    let tokens: Vec<_> = secrets.others.iter().filter(is_token).collect();
    assert!(tokens.len() >= 3, "the stand-in saw {} tokens", tokens.len());
    let head = tokens[0].get(..20).unwrap().to_owned();
    secrets.others.insert(head);
    assert!(secrets.sessions.len() >= 3 && secrets.pending.len() >= 3 && secrets.csrf.len() >= 3);

    let log = logs::all();
    assert!(log.contains(UPN) && log.contains("outcome_unknown"), "{log}");
    let mut monitor = portal.monitor();
    let mut admin = Vec::new();
    for path in ["/metrics", "/health/live", "/health/ready"] {
        let page = monitor.get(path).await;
        admin.push(format!("{:?}{}", page.headers, page.body));
    }
    for secret in secrets.all() {
        assert!(secret.len() > 10, "{secret:?} is too short to look for");
        if let Some(line) = log.lines().find(|line| line.contains(secret)) {
            panic!("{secret} is in the log: {line}");
        }
        assert!(
            !admin.concat().contains(secret.as_str()),
            "{secret} is on the admin port"
        );
    }
    assert!(seen.len() > 30, "{} answers", seen.len());
    for answer in &seen {
        assert_clean(answer, &secrets);
    }
}

/// Ids and pending sign-ins only in their cookies, the form's token only in a form, the rest nowhere.
#[track_caller]
fn assert_clean(answer: &str, secrets: &Secrets) {
    for secret in &secrets.others {
        assert!(!answer.contains(secret), "{secret} is in {answer}");
    }
    let own_cookie = |line: &str| line.starts_with("set-cookie: repass-");
    let without_cookies: Vec<_> = answer.lines().filter(|line| !own_cookie(line)).collect();
    let without_cookies = without_cookies.join("\n");
    for secret in secrets.sessions.iter().chain(&secrets.pending) {
        assert!(!without_cookies.contains(secret), "{secret} is in {answer}");
    }
    for token in &secrets.csrf {
        let field = format!("<input type=\"hidden\" name=\"csrf_token\" value=\"{token}\">");
        let elsewhere = answer.replace(&field, "");
        assert!(!elsewhere.contains(token), "{token} is in {answer}");
    }
}

#[tokio::test]
async fn the_record_of_the_stand_in_shows_that_canaries_are_found() {
    let portal = Portal::start().await;
    portal.signed_in(ADA).await;
    let token: Vec<Value> = portal.tenant.requests("token").await;
    let body = token[0]["body"].as_str().unwrap();
    for field in ["code=", "code_verifier=", "client_secret="] {
        assert!(body.contains(field), "{field}");
    }
}
