//! One portal in front of one hostile server, one person, and what is true of every end of a change.

use serde_json::json;

use crate::support::hostile_graph::{HostileGraph, Step};
use crate::support::{NEW_PASSWORD, Page, Person, Portal, logs};

/// A word in hostile answers that nobody may ever read.
pub(super) const CANARY: &str = "Hostile-Canary-5081";
/// What Graph says of a wrong current password.
pub(super) const WRONG: &str = r#"{"error":{"code":"Request_BadRequest","message":"Hostile-Canary-5081 paramName: oldPassword, paramValue: , objectType: System.String"}}"#;

/// More than any table needs.
const TRIES: &str = "1000";

/// One line of a table: what it is about, what the server does, and the outcome.
pub(super) type Case = (&'static str, Vec<Step>, &'static str);

/// A person in front of a portal whose Graph is hostile.
pub(super) struct Stage {
    pub(super) portal: Portal,
    pub(super) graph: HostileGraph,
    pub(super) person: Person,
    /// The form after the last end.
    open: Option<Page>,
    /// The codes on the pages, where there were any, and the outcomes.
    ends: Vec<(Option<String>, &'static str)>,
}

impl Stage {
    /// With this server at this address, without account facts.
    pub(super) async fn of(graph: HostileGraph, url: &str, settings: &[(&str, &str)]) -> Self {
        let mut all = vec![
            ("REPASS_GRAPH__URL", url),
            ("REPASS_GRAPH__ACCOUNT_FACTS", "false"),
            ("REPASS_ATTEMPTS__LIMIT", TRIES),
            ("REPASS_ATTEMPTS__DAILY_LIMIT", TRIES),
        ];
        all.extend(settings);
        let portal = Portal::with(&all).await;
        let person = portal.person().await;
        Self {
            portal,
            graph,
            person,
            open: None,
            ends: Vec::new(),
        }
    }

    /// For answers that come at once.
    pub(super) async fn new() -> Self {
        let graph = HostileGraph::start().await;
        let url = graph.url.clone();
        Self::of(graph, &url, &[]).await
    }

    /// For answers that never end: nobody waits long.
    pub(super) async fn hasty() -> Self {
        let graph = HostileGraph::start().await;
        let url = graph.url.clone();
        Self::of(graph, &url, &[("REPASS_GRAPH__TIMEOUT", "1s")]).await
    }

    /// Plays a whole table of answers to the one change that each case sends.
    pub(super) async fn each(mut self, cases: Vec<Case>) {
        for (name, script, outcome) in cases {
            self.graph.answers("changePassword", script);
            self.ends(name, outcome, 1).await;
        }
        self.over().await;
    }

    /// Asks for a change, and checks its end: the page, the next step, how often it was sent, the budget and the session.
    pub(super) async fn ends(&mut self, name: &str, outcome: &'static str, sent: usize) -> Page {
        let form = match self.open.take() {
            Some(form) => form,
            None => self.form().await,
        };
        let before = self.graph.changes();
        // Another one each time: a password that was wrong is not sent twice.
        let current = format!("Current-Words-{}", self.ends.len());
        let person = &mut self.person;
        let answer = person
            .browser
            .submit(&form, &current, NEW_PASSWORD, NEW_PASSWORD)
            .await;
        let status = answer.status.as_u16();
        let page = person.browser.follow(answer).await;
        let after = person.browser.get("/password").await;

        assert_eq!(page.outcome(), outcome, "{name}: {}", page.text());
        let expected = Shown::of(outcome);
        assert_eq!(
            (status, page.name().as_str()),
            (expected.status, expected.page),
            "{name}"
        );
        assert_eq!(
            next_step(&page).as_deref(),
            Some(expected.next),
            "{name}: {}",
            page.body
        );
        assert_eq!(self.graph.changes() - before, sent, "{name}: sent");
        if sent > 0 {
            self.assert_sent_rightly(name, &current);
        }
        assert_eq!(is_over(&after), expected.ends_session, "{name}: the session");
        for page in [&page, &after] {
            assert_tells_nothing(name, page);
        }
        self.ends.push((page.attribute("data-reference"), outcome));
        let next = if expected.ends_session {
            self.form().await
        } else {
            after
        };
        let left = match budget(outcome) {
            Budget::Kept => tries_left(&form) - 1,
            Budget::GivenBack => tries_left(&form),
            Budget::Cleared => TRIES.parse().unwrap(),
        };
        assert_eq!(tries_left(&next), left, "{name}: the tries that are left");
        self.open = Some(next);
        page
    }

    /// The form. Whoever is signed out signs in again, in a new browser.
    async fn form(&mut self) -> Page {
        let form = self.person.browser.get("/password").await;
        if !is_over(&form) {
            return form;
        }
        self.person.browser = self.portal.browser();
        self.person.sign_in().await
    }

    #[track_caller]
    fn assert_sent_rightly(&self, name: &str, current: &str) {
        let request = self.graph.arrived("changePassword").pop().unwrap();
        for header in ["cookie:", "accept-encoding:", "expect:", "upgrade:"] {
            assert!(!request.head.contains(header), "{name}: {}", request.head);
        }
        // Where the server did not care to read it, there is none to look at.
        if !request.body.is_empty() {
            let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
            let both = json!({"currentPassword": current, "newPassword": NEW_PASSWORD});
            assert_eq!(body, both, "{name}");
        }
    }

    /// The end of a table: the audit log has every end once and in order, under the codes that the pages showed; nothing
    /// hostile was written anywhere; no connection is held.
    pub(super) async fn over(self) {
        let events = logs::audit_of(&self.person.oid);
        let changes = events.iter().filter(|event| event["event"] == "password_change");
        let audited: Vec<_> = changes
            .map(|event| {
                (
                    event["reference"].as_str().unwrap(),
                    event["outcome"].as_str().unwrap(),
                )
            })
            .collect();
        assert_eq!(audited.len(), self.ends.len(), "{audited:?}");
        for ((code, outcome), (reference, audited)) in self.ends.iter().zip(audited) {
            assert_eq!(audited, *outcome, "{reference}");
            assert!(
                code.as_ref().is_none_or(|code| code == reference),
                "{code:?} {reference}"
            );
        }
        assert!(
            !logs::all().contains(CANARY),
            "the log repeats what a hostile server said"
        );
        self.graph.is_let_go().await;
    }
}

/// How an outcome is shown (the contract's table of outcomes).
struct Shown {
    status: u16,
    page: &'static str,
    next: &'static str,
    ends_session: bool,
}

impl Shown {
    fn of(outcome: &str) -> Self {
        let (status, page, next, ends_session) = match outcome {
            "changed" => (303, "changed", "/", true),
            "sign_in_expired" | "more_verification_needed" => (303, "result", "/sign-in", true),
            "outcome_unknown" => (303, "result", "/sign-in", false),
            "throttled" | "microsoft_unavailable" => (303, "result", "/password", false),
            "permission_missing" | "unexpected_answer" => (303, "result", "/", false),
            "wrong_current_password" | "refused_by_policy" => (422, "password", "/password", false),
            "synced_account" => (409, "problem", "/sign-in?fresh=1", false),
            "personal_account" => (409, "problem", "https://account.microsoft.com/security", false),
            _ => panic!("no end of a change: {outcome}"),
        };
        Self {
            status,
            page,
            next,
            ends_session,
        }
    }
}

enum Budget {
    Kept,
    GivenBack,
    Cleared,
}

/// Given back only when it was provably no wrong guess; forgotten with all before it when it was right.
fn budget(outcome: &str) -> Budget {
    match outcome {
        "changed" => Budget::Cleared,
        "wrong_current_password" | "outcome_unknown" | "unexpected_answer" => Budget::Kept,
        _ => Budget::GivenBack,
    }
}

/// Where the page sends the person: its button, its one link, or the form that is to be filled in again.
fn next_step(page: &Page) -> Option<String> {
    if let Some((_, rest)) = page.body.split_once("<form id=\"change-password\"") {
        let (_, action) = rest.split_once(" action=\"")?;
        return action.split('"').next().map(str::to_owned);
    }
    let (_, main) = page.body.split_once("<main")?;
    let (_, link) = main
        .split_once("</main>")
        .map_or(("", main), |(main, _)| ("", main));
    let (_, href) = link.split_once("href=\"")?;
    href.split('"').next().map(str::to_owned)
}

/// Whether the answer to `GET /password` says that there is no session.
#[track_caller]
pub(super) fn is_over(page: &Page) -> bool {
    if page.status.is_redirection() {
        assert_eq!(page.location(), "/sign-in");
        return true;
    }
    assert_eq!(page.assert_status(200).name(), "password");
    false
}

/// The number in "You have … tries left".
#[track_caller]
fn tries_left(form: &Page) -> u32 {
    let text = form.text();
    let number = |rest: &str| {
        let (number, of) = rest.split_once(' ')?;
        of.starts_with("tr").then_some(number)?.parse().ok()
    };
    let mut sentences = text.split("You have ").skip(1);
    sentences.find_map(number).unwrap_or_else(|| panic!("{text}"))
}

/// Neither the page nor its headers hold anything that the hostile server said.
#[track_caller]
pub(super) fn assert_tells_nothing(name: &str, page: &Page) {
    assert!(!page.body.contains(CANARY), "{name}: {}", page.body);
    let headers = format!("{:?}", page.headers);
    assert!(!headers.contains(CANARY), "{name}: {headers}");
    assert!(!page.body.contains(NEW_PASSWORD), "{name}: {}", page.body);
}
