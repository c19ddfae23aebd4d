//! The ledger: what people were told, what is true, and what became of everything that was sent.

use std::collections::{BTreeMap, HashMap};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::sync::watch;

use super::script;
use crate::support::{Page, Tenant};

/// The password that somebody has, by what they were told last.
#[derive(Clone, Debug)]
pub(super) enum Expected {
    Is(String),
    Either(String, String),
}

/// Something that goes wrong, as long as it does.
pub(super) struct Window {
    pub(super) name: &'static str,
    begun: Instant,
    over: Option<Instant>,
}

/// All of it.
pub(super) struct Truth {
    pub(super) book: Mutex<Book>,
    forms: watch::Sender<usize>,
}

/// What is written down.
#[derive(Default)]
pub(super) struct Book {
    /// What should never be.
    pub(super) violations: Vec<String>,
    /// Outcomes by the name that the page gave them.
    pub(super) outcomes: BTreeMap<String, usize>,
    /// Pages that came instead of the form.
    pub(super) instead: BTreeMap<String, usize>,
    /// How people ended.
    pub(super) ends: BTreeMap<&'static str, usize>,
    /// Answers that were no pages of the portal.
    pub(super) no_pages: BTreeMap<String, usize>,
    /// Sign-ins that were gone, by what went wrong at the time.
    pub(super) lost: BTreeMap<String, usize>,
    /// Submits whose end was never known, by what is true and by what went wrong at the time.
    pub(super) unknown: BTreeMap<String, usize>,
    pub(super) windows: Vec<Window>,
    pub(super) pages: usize,
    pub(super) slowest: (Duration, String),
    /// Confirmed submits: for each new password, how many forms were sent with it.
    submits: HashMap<String, usize>,
    /// Calls of changePassword: for each new password, how many arrived.
    calls: HashMap<String, usize>,
    /// What each person was told last, and the password they have by it.
    told: HashMap<usize, (String, Expected)>,
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

impl Book {
    /// What has gone wrong since then, in words.
    fn wrong_since(&self, since: Instant) -> String {
        let windows = self.windows.iter();
        let at_the_time = windows.filter(|window| window.over.is_none_or(|over| over >= since));
        let mut names: Vec<_> = at_the_time.map(|window| window.name).collect();
        names.dedup();
        if names.is_empty() {
            "nothing".to_owned()
        } else {
            names.join(" or ")
        }
    }

    /// How many forms were confirmed, and how many calls of changePassword arrived.
    pub(super) fn sent(&self) -> (usize, usize) {
        (self.submits.values().sum(), self.calls.values().sum())
    }

    /// Submits that were sent more often than they were confirmed.
    pub(super) fn sent_twice(&self) -> Vec<String> {
        let too_often = self.calls.iter().filter(|(new, calls)| {
            let forms = self.submits.get(*new).copied().unwrap_or_default();
            **calls > forms
        });
        too_often
            .map(|(new, calls)| format!("{new} was sent {calls} times"))
            .collect()
    }
}

impl Window {
    /// How long it lasted.
    pub(super) fn lasted(&self) -> Duration {
        self.over.unwrap_or_else(Instant::now) - self.begun
    }
}

fn count(counts: &mut BTreeMap<String, usize>, name: &str) {
    *counts.entry(name.to_owned()).or_default() += 1;
}
