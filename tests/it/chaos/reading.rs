//! How a person reads what comes after a submit; each sentence is held against what is true.

use super::person::{A_MOMENT, PATIENCE, Person, Submit};
use super::script::{self, Manner};
use super::truth::Expected;
use crate::support::Page;

/// How often somebody presses "check again".
const LOOKS: usize = 4;

/// What the last page means to who reads it.
pub(super) enum Told {
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

impl Person<'_> {
    /// Two answers. The first is gone before anybody can read it, but has to be true all the same.
    pub(super) async fn both(&mut self, submit: &Submit, first: Option<Page>, second: Option<Page>) -> Told {
        if let Some(first) = &first {
            let target = first.headers.get("location").and_then(|to| to.to_str().ok());
            if first.status.is_redirection() && target == Some("/changed") {
                let new = Expected::Is(submit.new.clone());
                self.check("changed, in the other tab", new).await;
                // Two forms are two submits: what the other one was told is about the other one.
                if self.manner == Manner::TwoTabs {
                    return Told::Changed;
                }
            }
        }
        self.read(submit, second).await
    }

    /// Reads the answer to a submit. Where there is none, it is sent again: a browser asks, and people say yes.
    pub(super) async fn read(&mut self, submit: &Submit, mut page: Option<Page>) -> Told {
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

    /// "Check again", as long as nothing is known; then a new sign-in, as the page says.
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
        let password = self.stage.tenant.password(&script::upn(self.number)).await;
        if self.signs_in_to_know(&password).await {
            self.check("changed, after another sign-in", Expected::Is(submit.new.clone()))
                .await;
            self.stage
                .truth
                .outcome("unknown, then changed by the next sign-in");
            return Told::Changed;
        }
        self.stage
            .truth
            .unknown_to_the_end(submit.sent, password == submit.new);
        Told::Unknown
    }

    /// Signs in with the password that works. Whether that leads to the page that says "changed".
    async fn signs_in_to_know(&mut self, password: &str) -> bool {
        for _ in 0..LOOKS {
            tokio::time::sleep(A_MOMENT).await;
            let page = self.sign_in(password).await;
            match page.map(|page| page.outcome()).as_deref() {
                Some("changed") => return true,
                // The form, or still nothing to see.
                Some("" | "outcome_unknown") => return false,
                _ => {}
            }
        }
        false
    }

    async fn sign_in(&mut self, password: &str) -> Option<Page> {
        let page = self.visit.get("/sign-in").await?;
        let page = self.visit.follow(page).await?;
        self.visit.sign_in_where_asked(page, password).await
    }

    /// Writes down what was told, and holds it against what is true now.
    async fn check(&self, outcome: &str, expected: Expected) {
        let truth = &self.stage.truth;
        truth.told(self.number, outcome, expected);
        truth.compare(&self.stage.tenant, self.number).await;
    }
}
