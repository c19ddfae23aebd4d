//! One person, who wants one new password: signs in, opens the form, submits, reads what comes, and goes on from there as
//! the page says.

use std::time::{Duration, Instant};

use serde_json::json;

use super::script::{self, Manner};
use super::stage::Stage;
use super::theft::LOOKER;
use super::truth::Expected;
use super::visit::Visit;
use crate::support::Page;

/// How long somebody tries before they call the help desk.
const PATIENCE: Duration = Duration::from_secs(120);
/// How long somebody waits before they try the same again.
const A_MOMENT: Duration = Duration::from_millis(250);
/// How often somebody presses "check again".
const LOOKS: usize = 4;

/// Somebody, with an account of their own.
pub(super) struct Person<'a> {
    stage: &'a Stage,
    number: usize,
    manner: Manner,
    visit: Visit<'a>,
    /// How many forms they have sent so far.
    forms: usize,
    begun: Instant,
    /// Since when they are signed in.
    signed_in: Option<Instant>,
    /// Whether they have had the form in front of them.
    has_seen_it: bool,
}

/// One press of the button, or two.
struct Submit {
    form: Page,
    current: String,
    new: String,
    /// When it was sent first.
    sent: Instant,
}

/// What the last page means to who reads it.
enum Told {
    /// It is done.
    Changed,
    /// Nobody knows, and looking again did not help.
    Unknown,
    /// Nothing was changed: from the beginning.
    Nothing,
    /// Nothing was changed, and trying again is no use.
    NoUse,
    /// No page, or one that says nothing about it.
    NoPage,
}

impl<'a> Person<'a> {
    /// Makes the account.
    pub(super) async fn new(stage: &'a Stage, number: usize) -> Self {
        let account = json!({
            "password": script::old_password(number),
            "display_name": script::name(number),
        });
        stage.tenant.put_user(&script::upn(number), account).await;
        Self {
            stage,
            number,
            manner: Manner::of(number),
            visit: Visit::new(stage, number),
            forms: 0,
            begun: Instant::now(),
            signed_in: None,
            has_seen_it: false,
        }
    }

    /// From the first page to the last.
    pub(super) async fn live(mut self) {
        let old = Expected::Is(script::old_password(self.number));
        self.stage.truth.told(self.number, "nothing yet", old);
        while self.begun.elapsed() < PATIENCE {
            let Some(form) = self.reach_the_form().await else {
                tokio::time::sleep(A_MOMENT).await;
                continue;
            };
            match self.submit(form).await {
                Told::Changed => return self.stage.truth.end("changed"),
                Told::Unknown => return self.stage.truth.end("unknown"),
                Told::NoUse => return self.stage.truth.end("told to stop"),
                Told::Nothing | Told::NoPage => tokio::time::sleep(A_MOMENT).await,
            }
        }
        if !self.has_seen_it {
            self.stage.truth.form();
        }
        self.stage.truth.end("gave up");
    }

    /// Signs in and opens the form, no more. `None`: it never came.
    pub(super) async fn look(mut self) -> Option<Visit<'a>> {
        while self.begun.elapsed() < PATIENCE {
            if self.reach_the_form().await.is_some() {
                return Some(self.visit);
            }
            tokio::time::sleep(A_MOMENT).await;
        }
        None
    }

    /// The form, after a sign-in where that is needed.
    async fn reach_the_form(&mut self) -> Option<Page> {
        let page = self.visit.get("/password").await?;
        let is_redirected = page.status.is_redirection();
        if let Some(since) = self.signed_in.filter(|_| is_redirected) {
            self.stage.truth.lost(since);
            self.signed_in = None;
        }
        let mut page = self.visit.follow(page).await?;
        if page.inputs().iter().any(|(name, _)| name == "passwd") {
            let password = script::old_password(self.number);
            page = self.visit.fill_in(&page, &password).await?;
        }
        if page.name() == "password" && page.status == 200 {
            self.signed_in.get_or_insert_with(Instant::now);
            if !self.has_seen_it && self.number < LOOKER {
                self.stage.truth.form();
            }
            self.has_seen_it = true;
            return Some(page);
        }
        self.stage.truth.page_instead(&page);
        None
    }

    /// Submits in this person's manner, and reads on until the pages say no more.
    async fn submit(&mut self, form: Page) -> Told {
        self.forms += 1;
        let is_wrong = self.manner == Manner::Mistypes && self.forms == 1;
        let submit = Submit {
            current: if is_wrong {
                script::wrong_password(self.number)
            } else {
                script::old_password(self.number)
            },
            new: script::new_password(self.number, self.forms),
            sent: Instant::now(),
            form,
        };
        self.stage.truth.submitted(&submit.new);
        let request = self.request(&submit);
        match self.manner {
            Manner::DoubleClick => {
                let mut first = self.visit.clone();
                let (first, second) =
                    tokio::join!(first.send(self.request(&submit)), self.visit.send(request));
                self.both(&submit, first, second).await
            }
            Manner::TwoTabs => {
                let mut tab = self.visit.clone();
                let other = tab
                    .get("/password")
                    .await
                    .filter(|page| page.name() == "password");
                let Some(form) = other else {
                    let page = self.visit.send(request).await;
                    return self.read(&submit, page).await;
                };
                // The same passwords in another form: a submit of its own.
                self.stage.truth.submitted(&submit.new);
                let other = Submit {
                    form,
                    current: submit.current.clone(),
                    new: submit.new.clone(),
                    sent: submit.sent,
                };
                let from_tab = self.request(&other);
                let (first, second) = tokio::join!(tab.send(from_tab), self.visit.send(request));
                self.both(&submit, first, second).await
            }
            Manner::Reloads => {
                let page = self.visit.send(request).await;
                let told = self.read(&submit, page).await;
                if matches!(told, Told::Changed) {
                    // "Back", and the same form once more: what it did is still what it did.
                    let late = self.visit.send(self.request(&submit)).await;
                    return match self.read(&submit, late).await {
                        Told::NoPage => told,
                        again => again,
                    };
                }
                told
            }
            Manner::Calm | Manner::Mistypes => {
                let page = self.visit.send(request).await;
                self.read(&submit, page).await
            }
        }
    }

    /// Two answers. The first is gone before anybody can read it, but has to be true all the same.
    async fn both(&mut self, submit: &Submit, first: Option<Page>, second: Option<Page>) -> Told {
        if let Some(first) = &first {
            let target = first.headers.get("location").and_then(|to| to.to_str().ok());
            if first.status.is_redirection() && target == Some("/changed") {
                let new = Expected::Is(submit.new.clone());
                self.check("changed, in the other tab", new).await;
            }
        }
        self.read(submit, second).await
    }

    /// Reads the answer to a submit. Where there is none, it is sent again: a browser asks, and people say yes.
    async fn read(&mut self, submit: &Submit, mut page: Option<Page>) -> Told {
        loop {
            let followed = match page {
                Some(page) => self.visit.follow(page).await,
                None => None,
            };
            if let Some(page) = followed {
                match self.understand(submit, page).await {
                    Told::NoPage => {}
                    told => return told,
                }
            }
            let either = Expected::Either(script::old_password(self.number), submit.new.clone());
            self.stage.truth.told(self.number, "no page", either);
            if self.begun.elapsed() > PATIENCE {
                return Told::NoPage;
            }
            tokio::time::sleep(A_MOMENT).await;
            page = self.visit.send(self.request(submit)).await;
        }
    }

    /// What a page says, held against what is true.
    async fn understand(&mut self, submit: &Submit, page: Page) -> Told {
        let old = Expected::Is(script::old_password(self.number));
        let new = Expected::Is(submit.new.clone());
        let outcome = match (page.outcome(), page.name().as_str()) {
            (outcome, "password") if outcome.is_empty() => "form".to_owned(),
            (outcome, name) if outcome.is_empty() => name.to_owned(),
            (outcome, _) => outcome,
        };
        self.stage.truth.outcome(&outcome);
        match outcome.as_str() {
            "changed" => {
                self.signed_in = None;
                self.check(&outcome, new).await;
                Told::Changed
            }
            "outcome_unknown" => self.look_again(submit).await,
            "wrong_current_password" => {
                self.check(&outcome, old).await;
                if submit.current == script::old_password(self.number) {
                    let number = self.number;
                    let told = format!("person {number} was told that the right password is wrong");
                    self.stage.truth.violation(told);
                }
                Told::Nothing
            }
            "sign_in_expired" => {
                if let Some(since) = self.signed_in.take() {
                    self.stage.truth.lost(since);
                }
                self.check(&outcome, old).await;
                Told::Nothing
            }
            "throttled" | "microsoft_unavailable" | "session_store_unavailable" => {
                self.check(&outcome, old).await;
                Told::Nothing
            }
            "too_many_attempts" => {
                self.check(&outcome, old).await;
                Told::NoUse
            }
            _ => {
                self.stage.truth.page_instead(&page);
                Told::NoPage
            }
        }
    }

    /// "Check again", as long as nothing is known.
    async fn look_again(&mut self, submit: &Submit) -> Told {
        let either = Expected::Either(script::old_password(self.number), submit.new.clone());
        self.check("outcome_unknown", either).await;
        for _ in 0..LOOKS {
            tokio::time::sleep(A_MOMENT).await;
            let page = match self.visit.get("/result").await {
                Some(page) => self.visit.follow(page).await,
                None => None,
            };
            if page.is_some_and(|page| page.outcome() == "changed") {
                self.check("changed, after another look", Expected::Is(submit.new.clone()))
                    .await;
                self.stage.truth.outcome("unknown, then changed");
                return Told::Changed;
            }
        }
        let is_new = self.stage.tenant.password(&script::upn(self.number)).await == submit.new;
        self.stage.truth.unknown_to_the_end(submit.sent, is_new);
        Told::Unknown
    }

    /// Writes down what was told, and holds it against what is true now.
    async fn check(&self, outcome: &str, expected: Expected) {
        let truth = &self.stage.truth;
        truth.told(self.number, outcome, expected);
        truth.compare(&self.stage.tenant, self.number).await;
    }

    fn request(&self, submit: &Submit) -> reqwest::RequestBuilder {
        self.visit
            .browser
            .submission(&submit.form, &submit.current, &submit.new, &submit.new)
    }
}
