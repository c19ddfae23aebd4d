//! Somebody with an account that no other test and no other case of a table touches.

use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};

use super::{Browser, NEW_PASSWORD, Page, Portal, logs};

/// A person who is signed in.
pub(crate) struct Person {
    pub(crate) upn: String,
    pub(crate) oid: String,
    /// The password at the start.
    pub(crate) password: String,
    pub(crate) browser: Browser,
}

impl Portal {
    /// A new person with a plain cloud account, who sees the form.
    pub(crate) async fn person(&self) -> Person {
        self.person_with(json!({})).await
    }

    /// A new person whose account has these fields of `PUT /_emulator/users`, who sees the form.
    pub(crate) async fn person_with(&self, mut account: Value) -> Person {
        let number = self.tenant.state().await["accounts"].as_array().unwrap().len();
        let upn = format!("person-{number}@contoso.example");
        account["password"] = "Old-Secret-Words-17".into();
        self.tenant.put_user(&upn, account).await;
        let mut person = self.person_named(&upn).await;
        let page = person.sign_in().await;
        assert_eq!(page.assert_status(200).name(), "password", "{}", page.body);
        person
    }

    /// A new person's change, which Graph answers like this: it is asked once, and the password stays. The page behind it.
    pub(crate) async fn change_in_vain(&self, fault: &Value) -> (Person, Page) {
        let mut person = self.person().await;
        let before = self.tenant.changes().await;
        self.tenant.fault("changePassword", fault.clone()).await;
        let mut page = person.change().await;
        if page.status.is_redirection() {
            assert_eq!(page.assert_status(303).location(), "/result", "{fault}");
            page = person.browser.follow(page).await;
        }
        assert_eq!(self.tenant.changes().await, before + 1, "{fault}");
        let password = self.tenant.password(&person.upn).await;
        assert_eq!(password, person.password, "{fault}");
        (person, page)
    }

    /// The issuer and the `sid` of a browser's session at the tenant, as its sign-out page has them in its frame.
    pub(crate) async fn issuer_and_sid(&self, browser: &Browser) -> (String, String) {
        const PATH: &str = "/auth/front-channel-logout";
        let address = format!("{}{PATH}", self.url);
        let application = serde_json::json!({"front_channel_logout_url": address});
        self.tenant.put_application(application).await;
        let tenant = self.tenant.state().await["tenant"]["id"]
            .as_str()
            .unwrap()
            .to_owned();
        let address = format!("{}/{tenant}/oauth2/v2.0/logout", self.tenant.url);
        let mut browser = browser.clone();
        let page = browser.sign_out_elsewhere(&address).await;
        let frame = page.attributes("src").into_iter().find(|src| src.contains(PATH));
        let frame = url::Url::parse(&frame.unwrap_or_else(|| panic!("no frame: {}", page.body))).unwrap();
        let value = |name: &str| {
            frame
                .query_pairs()
                .find(|(found, _)| found == name)
                .unwrap()
                .1
                .into_owned()
        };
        (value("iss"), value("sid"))
    }

    /// The person behind an account that exists, in a new browser, not yet signed in.
    pub(crate) async fn person_named(&self, upn: &str) -> Person {
        let account = self.tenant.account(upn).await;
        let text = |field: &str| account[field].as_str().unwrap().to_owned();
        Person {
            upn: upn.to_owned(),
            oid: text("oid"),
            password: text("password"),
            browser: self.browser(),
        }
    }
}

impl Person {
    /// Signs in, and returns the page behind it.
    pub(crate) async fn sign_in(&mut self) -> Page {
        self.browser.sign_in(&self.upn, &self.password).await
    }

    /// Opens the form and asks for [`NEW_PASSWORD`]. Returns the answer itself, not what it redirects to.
    pub(crate) async fn change(&mut self) -> Page {
        self.browser.change(&self.password, NEW_PASSWORD).await
    }

    /// Submits a form that was opened before, and asks for [`NEW_PASSWORD`].
    pub(crate) async fn submit(&mut self, form: &Page) -> Page {
        self.browser
            .submit(form, &self.password, NEW_PASSWORD, NEW_PASSWORD)
            .await
    }

    /// The request of [`Person::submit`], not yet sent.
    pub(crate) fn submission(&self, form: &Page) -> reqwest::RequestBuilder {
        self.browser
            .submission(form, &self.password, NEW_PASSWORD, NEW_PASSWORD)
    }

    /// Submits a form from here and from `twin` at the same moment, with the current password or with this one.
    pub(crate) async fn submit_twice(
        &mut self,
        twin: &mut Browser,
        form: &Page,
        current: Option<&str>,
    ) -> (Page, Page) {
        let current = current.unwrap_or(&self.password);
        tokio::join!(
            self.browser.submit(form, current, NEW_PASSWORD, NEW_PASSWORD),
            twin.submit(form, current, NEW_PASSWORD, NEW_PASSWORD),
        )
    }

    /// Opens the form with a current password that is wrong: another one each time, because a repeat is not sent.
    pub(crate) async fn guess_wrong(&mut self) -> Page {
        static GUESSES: AtomicU32 = AtomicU32::new(1);
        let number = GUESSES.fetch_add(1, Ordering::SeqCst);
        self.guess(&format!("Not-My-Password-{number}")).await
    }

    /// The same, with this as the current password.
    pub(crate) async fn guess(&mut self, current: &str) -> Page {
        self.browser.change(current, NEW_PASSWORD).await
    }

    /// Asks for [`NEW_PASSWORD`], and follows to the page that says how it ended.
    pub(crate) async fn change_and_look(&mut self) -> Page {
        let answer = self.change().await;
        self.browser.follow(answer).await
    }

    /// Waits until the audit log has this many changes of this person, and returns their outcomes.
    pub(crate) async fn audited_in_the_end(&self, count: usize) -> Vec<String> {
        let wait = async {
            while self.audited().len() < count {
                tokio::task::yield_now().await;
            }
        };
        let patience = std::time::Duration::from_secs(20);
        let in_time = tokio::time::timeout(patience, wait).await;
        in_time.unwrap_or_else(|_| panic!("fewer than {count} changes were recorded"));
        self.audited()
    }

    /// The events of this person's changes in the audit log.
    pub(crate) fn audit_events(&self) -> Vec<Value> {
        let events = logs::audit_of(&self.oid).into_iter();
        events
            .filter(|event| event["event"] == "password_change")
            .collect()
    }

    /// Their outcomes.
    pub(crate) fn audited(&self) -> Vec<String> {
        let events = self.audit_events().into_iter();
        events
            .map(|event| event["outcome"].as_str().unwrap().to_owned())
            .collect()
    }
}
