//! The ledger: what people were told, what is true, and what became of everything that was sent.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use entra_emulator::{Emulator, Options};
use serde_json::{Value, json};
use tokio::sync::watch;

pub(super) use super::book::Expected;
use super::book::{Book, Window, count};
use super::script;
use crate::support::{Page, Tenant};

/// All of it.
pub(super) struct Truth {
    pub(super) book: Mutex<Book>,
    forms: watch::Sender<usize>,
}

impl Default for Truth {
    fn default() -> Self {
        Self {
            book: Mutex::default(),
            forms: watch::Sender::new(0),
        }
    }
}

impl Truth {
    /// Somebody has the form in front of them.
    pub(super) fn form(&self) {
        self.forms.send_modify(|count| *count += 1);
    }

    /// Returns when so many forms have been seen.
    pub(super) async fn wait_for_forms(&self, count: usize) {
        let mut forms = self.forms.subscribe();
        let seen = forms.wait_for(|seen| *seen >= count).await;
        seen.expect("the truth stays");
    }

    pub(super) fn violation(&self, what: String) {
        self.book.lock().unwrap().violations.push(what);
    }

    pub(super) fn outcome(&self, name: &str) {
        count(&mut self.book.lock().unwrap().outcomes, name);
    }

    pub(super) fn page_instead(&self, page: &Page) {
        let reason = page.attribute("data-reason").unwrap_or_default();
        let name = format!("{} {} {} {reason}", page.status, page.name(), page.outcome());
        count(&mut self.book.lock().unwrap().instead, name.trim());
    }

    pub(super) fn end(&self, how: &'static str) {
        *self.book.lock().unwrap().ends.entry(how).or_default() += 1;
    }

    pub(super) fn page(&self, took: Duration, url: &str) {
        let mut book = self.book.lock().unwrap();
        book.pages += 1;
        if took > book.slowest.0 {
            let path = url::Url::parse(url).map_or_else(|_| url.to_owned(), |url| url.path().to_owned());
            book.slowest = (took, path);
        }
    }

    pub(super) fn no_page(&self, why: &str, took: Duration) {
        self.page(took, why);
        count(&mut self.book.lock().unwrap().no_pages, why);
    }

    /// A form was confirmed, with this as the new password.
    pub(super) fn submitted(&self, new: &str) {
        let mut book = self.book.lock().unwrap();
        *book.submits.entry(new.to_owned()).or_default() += 1;
    }

    /// What a page said, and the password that the person has by it.
    pub(super) fn told(&self, number: usize, outcome: &str, expected: Expected) {
        let mut book = self.book.lock().unwrap();
        book.told.insert(number, (outcome.to_owned(), expected));
    }

    /// A sign-in of this age is gone, and nobody ended it.
    pub(super) fn lost(&self, since: Instant) {
        let mut book = self.book.lock().unwrap();
        let what = book.wrong_since(since);
        count(&mut book.lost, &what);
    }

    /// Nobody knows how a submit ended, which began then.
    pub(super) fn unknown_to_the_end(&self, since: Instant, was_changed: bool) {
        let mut book = self.book.lock().unwrap();
        let not = if was_changed { "" } else { "not " };
        let what = book.wrong_since(since);
        count(
            &mut book.unknown,
            &format!("it was {not}changed; at the time: {what}"),
        );
    }

    /// From now on this is wrong.
    pub(super) fn opens(&self, name: &'static str) -> usize {
        let mut book = self.book.lock().unwrap();
        book.windows.push(Window {
            name,
            begun: Instant::now(),
            over: None,
        });
        book.windows.len() - 1
    }

    /// From now on it is not any more.
    pub(super) fn closes(&self, window: usize) {
        self.book.lock().unwrap().windows[window].over = Some(Instant::now());
    }

    /// Holds what somebody was told last against what the stand-in knows.
    pub(super) async fn compare(&self, tenant: &Tenant, number: usize) {
        let has = tenant.password(&script::upn(number)).await;
        let mut book = self.book.lock().unwrap();
        let Some((outcome, expected)) = book.told.get(&number) else {
            return;
        };
        let is_true = match expected {
            Expected::Is(password) => *password == has,
            Expected::Either(one, other) => *one == has || *other == has,
        };
        if !is_true {
            let told = format!("person {number} was told {outcome:?}, which is {expected:?}, and has {has}");
            book.violations.push(told);
        }
    }

    /// The same for everybody, when nothing is under way any more.
    pub(super) async fn compare_all(&self, tenant: &Tenant) {
        let numbers: Vec<_> = self.book.lock().unwrap().told.keys().copied().collect();
        for number in numbers {
            self.compare(tenant, number).await;
        }
    }

    /// Takes the stand-in's record of what has arrived, so that it does not grow beyond what is remembered.
    pub(super) async fn take(&self, tenant: &Tenant) {
        let changes = tenant.take_requests("changePassword").await;
        tenant.take_requests("authorize").await;
        for place in [
            "login",
            "token",
            "me",
            "organization",
            "discovery",
            "keys",
            "other",
        ] {
            tenant.take_requests(place).await;
        }
        let mut book = self.book.lock().unwrap();
        for change in &changes {
            let body: Value =
                serde_json::from_str(change["body"].as_str().unwrap_or_default()).unwrap_or_default();
            let new = body["newPassword"].as_str().unwrap_or_default().to_owned();
            *book.calls.entry(new).or_default() += 1;
        }
    }
}

#[tokio::test]
async fn a_false_story_and_a_second_call_are_noticed() {
    let emulator = Emulator::start(Options::default())
        .await
        .expect("the stand-in starts");
    let (tenant, truth) = (Tenant::of(&emulator), Truth::default());
    for (number, has) in ["old", "new", "new", "other"].into_iter().enumerate() {
        let account = json!({"password": has});
        tenant.put_user(&script::upn(number), account).await;
        let told = match number {
            0 | 1 => Expected::Is("old".to_owned()),
            _ => Expected::Either("old".to_owned(), "new".to_owned()),
        };
        truth.told(number, "throttled", told);
    }
    truth.compare_all(&tenant).await;
    truth.submitted("once");
    truth.submitted("once in each tab");
    truth.submitted("once in each tab");
    for new in [
        "once",
        "once",
        "once in each tab",
        "once in each tab",
        "never confirmed",
    ] {
        let url = format!("{}/v1.0/me/changePassword", tenant.url);
        let request = reqwest::Client::new()
            .post(url)
            .json(&json!({"newPassword": new}));
        request.send().await.expect("an answer");
    }
    truth.take(&tenant).await;
    let book = truth.book.lock().unwrap();
    let mut violations = book.violations.clone();
    violations.sort();
    assert_eq!(violations.len(), 2, "{violations:?}");
    assert!(violations[0].starts_with("person 1 was told \"throttled\""));
    assert!(violations[1].starts_with("person 3 was told"));
    let mut twice = book.sent_twice();
    twice.sort();
    assert_eq!(
        twice,
        ["never confirmed was sent 1 times", "once was sent 2 times"]
    );
    assert_eq!(book.sent(), (3, 5));
}
