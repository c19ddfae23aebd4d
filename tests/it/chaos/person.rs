//! One person, who wants one new password: signs in, opens the form, submits in a manner of their own, and goes on from
//! there as the page says ([`super::reading`]).

use std::time::{Duration, Instant};

use serde_json::json;

use super::reading::Told;
use super::script::{self, Manner};
use super::stage::Stage;
use super::theft::LOOKER;
use super::truth::Expected;
use super::visit::Visit;
use crate::support::Page;

/// How long somebody tries before they call the help desk.
pub(super) const PATIENCE: Duration = Duration::from_mins(2);
/// How long somebody waits before they try the same again.
pub(super) const A_MOMENT: Duration = Duration::from_millis(250);

/// Somebody, with an account of their own.
pub(super) struct Person<'a> {
    pub(super) stage: &'a Stage,
    pub(super) number: usize,
    pub(super) manner: Manner,
    pub(super) visit: Visit<'a>,
    /// How many forms they have sent so far.
    forms: usize,
    pub(super) begun: Instant,
    /// Since when they are signed in.
    pub(super) signed_in: Option<Instant>,
    /// Whether they have had the form in front of them.
    has_seen_it: bool,
}

/// One press of the button, or two.
pub(super) struct Submit {
    form: Page,
    pub(super) current: String,
    pub(super) new: String,
    /// When it was sent first.
    pub(super) sent: Instant,
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
        let begun = Instant::now();
        let page = self.visit.get("/password").await?;
        let is_redirected = page.status.is_redirection();
        if let Some(since) = self.signed_in.filter(|_| is_redirected) {
            self.stage.truth.lost(since);
            self.signed_in = None;
        }
        let page = self.visit.follow(page).await?;
        let password = script::old_password(self.number);
        let page = self.visit.sign_in_where_asked(page, &password).await?;
        if page.name() == "password" && page.status == 200 {
            self.signed_in.get_or_insert(begun);
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
            Manner::TwoTabs => self.submit_from_two_tabs(&submit).await,
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

    /// The same passwords in another form too: a submit of its own.
    async fn submit_from_two_tabs(&mut self, submit: &Submit) -> Told {
        let request = self.request(submit);
        let mut tab = self.visit.clone();
        let other = tab.get("/password").await;
        let Some(form) = other.filter(|page| page.name() == "password") else {
            let page = self.visit.send(request).await;
            return self.read(submit, page).await;
        };
        self.stage.truth.submitted(&submit.new);
        let other = Submit {
            form,
            current: submit.current.clone(),
            new: submit.new.clone(),
            sent: submit.sent,
        };
        let from_tab = self.request(&other);
        let (first, second) = tokio::join!(tab.send(from_tab), self.visit.send(request));
        self.both(submit, first, second).await
    }

    pub(super) fn request(&self, submit: &Submit) -> reqwest::RequestBuilder {
        self.visit
            .browser
            .submission(&submit.form, &submit.current, &submit.new, &submit.new)
    }
}
