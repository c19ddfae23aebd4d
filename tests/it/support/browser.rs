//! A visitor: keeps cookies, follows redirects only when told, and sends what browsers send.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use reqwest::header::{COOKIE, LOCATION, ORIGIN, SET_COOKIE};
use reqwest::{Client, ClientBuilder, Method, RequestBuilder, redirect};

use super::Page;

/// One person's browser. Clone it for a second tab with the cookies of now.
#[derive(Clone)]
pub(crate) struct Browser {
    /// For the portal.
    client: Client,
    /// For everybody else, the stand-in above all.
    outside: Client,
    /// Where the portal is reached, its path included.
    portal: String,
    /// Where the browser believes to be: `server.public_url`, without a slash at its end.
    public: String,
    /// Cookies by name. Portal and stand-in share a host, so they share these, as in a real browser.
    pub(crate) cookies: BTreeMap<String, String>,
    /// Every answer of the portal so far, headers and page, tabs included.
    seen: Arc<Mutex<Vec<String>>>,
}

impl Browser {
    pub(crate) fn new(portal: &str) -> Self {
        Self::behind_proxy(portal, portal)
    }

    /// A browser that sees the portal at `public`, by way of a proxy that reaches it at `portal`.
    pub(crate) fn behind_proxy(portal: &str, public: &str) -> Self {
        Self::by(Client::builder(), portal, public)
    }

    /// The same, with a client of its own for the portal: one that speaks to a unix socket, say, or believes another
    /// authority.
    pub(crate) fn by(client: ClientBuilder, portal: &str, public: &str) -> Self {
        let build = |client: ClientBuilder| client.redirect(redirect::Policy::none()).build().unwrap();
        Self::with([build(client), build(Client::builder())], portal, public)
    }

    /// Signs out at the stand-in's own page. Without a hint that asks which account; its one button names the session.
    pub(crate) async fn sign_out_elsewhere(&mut self, address: &str) -> Page {
        let picker = self.get(address).await;
        let session = picker.attribute("value").expect("a picker");
        self.post(address, &[("session", &session)]).await
    }

    /// The same, with a client for the portal and one for everybody else. Neither may follow a redirect.
    pub(crate) fn with([client, outside]: [Client; 2], portal: &str, public: &str) -> Self {
        Self {
            client,
            outside,
            portal: portal.to_owned(),
            public: public.to_owned(),
            cookies: BTreeMap::new(),
            seen: Arc::default(),
        }
    }

    /// The same browser, whose next requests a proxy passes to another replica.
    pub(crate) fn by_way_of(&self, replica: &super::Portal) -> Self {
        Self {
            portal: replica.url.clone(),
            ..self.clone()
        }
    }

    /// The portal is at another address for browsers from now on.
    pub(crate) fn public_is(&mut self, public: &str) {
        public.clone_into(&mut self.public);
    }

    /// A request to a path of the portal, or to a whole URL, with this browser's cookies. For special cases.
    pub(crate) fn request(&self, method: Method, to: &str) -> RequestBuilder {
        let url = match to.strip_prefix(&self.public) {
            Some(path) => format!("{}{path}", self.portal),
            None if to.starts_with("http") => to.to_owned(),
            None => format!("{}{to}", self.portal),
        };
        // Below another path of its host too: a proxy may pass those on.
        let host = url::Url::parse(&self.portal)
            .unwrap()
            .origin()
            .ascii_serialization();
        let client = if url.starts_with(&host) {
            &self.client
        } else {
            &self.outside
        };
        let cookies: Vec<_> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = client.request(method, url);
        if cookies.is_empty() {
            request
        } else {
            request.header(COOKIE, cookies.join("; "))
        }
    }

    /// Sends, and takes the cookies of the answer.
    pub(crate) async fn send(&mut self, request: RequestBuilder) -> Page {
        self.try_send(request).await.unwrap()
    }

    /// The same, where the connection may break.
    pub(crate) async fn try_send(&mut self, request: RequestBuilder) -> reqwest::Result<Page> {
        let answer = request.send().await?;
        for line in answer.headers().get_all(SET_COOKIE) {
            let line = line.to_str().unwrap();
            let (pair, attributes) = line.split_once(';').unwrap_or((line, ""));
            let (name, value) = pair.split_once('=').unwrap();
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let (url, status, headers) = (
            answer.url().to_string(),
            answer.status(),
            answer.headers().clone(),
        );
        let page = Page {
            url,
            status,
            headers,
            body: answer.text().await?,
        };
        if page.url.starts_with(&self.portal) {
            let headers = page.headers.iter();
            let lines = headers.map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()));
            let seen = format!("{}{}", lines.collect::<String>(), page.body);
            self.seen.lock().unwrap().push(seen);
        }
        Ok(page)
    }

    /// Every answer of the portal so far, one header a line and then the page, to look for what should not be there.
    pub(crate) fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }

    /// The origin that this browser sends with a form.
    pub(crate) fn origin(&self) -> String {
        url::Url::parse(&self.public)
            .unwrap()
            .origin()
            .ascii_serialization()
    }

    /// Opens a path of the portal, or a whole URL.
    pub(crate) async fn get(&mut self, to: &str) -> Page {
        let request = self.request(Method::GET, to);
        self.send(request).await
    }

    /// Submits a form to a path of the portal, as a browser does from the portal's own page.
    pub(crate) async fn post(&mut self, to: &str, fields: &[(&str, &str)]) -> Page {
        let request = self.request(Method::POST, to).form(fields);
        let request = request
            .header(ORIGIN, self.origin())
            .header("sec-fetch-site", "same-origin");
        self.send(request).await
    }

    /// Opens a page, and goes where it redirects to, until there is a page to look at.
    pub(crate) async fn open(&mut self, to: &str) -> Page {
        let page = self.get(to).await;
        self.follow(page).await
    }

    /// Goes where an answer redirects to, until there is a page to look at.
    pub(crate) async fn follow(&mut self, mut page: Page) -> Page {
        for _ in 0..10 {
            let Some(location) = page
                .headers
                .get(LOCATION)
                .filter(|_| page.status.is_redirection())
            else {
                return page;
            };
            let next = url::Url::parse(&page.url)
                .unwrap()
                .join(location.to_str().unwrap())
                .unwrap();
            page = self.get(next.as_str()).await;
        }
        panic!("redirected in circles: {page:?}");
    }

    /// Walks from the portal's form address through the stand-in's sign-in page, and returns the page behind it.
    pub(crate) async fn sign_in(&mut self, upn: &str, password: &str) -> Page {
        let form = self.open("/password").await;
        let back = self.fill_in(&form, upn, password).await;
        self.follow(back).await
    }

    /// Signs in at a [`super::HostileEntra`], which has no pages, and returns the portal's answer to the callback.
    pub(crate) async fn come_back(&mut self) -> Page {
        let begun = self.get("/sign-in").await;
        let url = url::Url::parse(begun.location()).unwrap();
        let value = |name: &str| {
            let mut pairs = url.query_pairs();
            pairs.find(|(found, _)| found == name).unwrap().1.into_owned()
        };
        self.get(&format!(
            "/auth/callback?state={}&code={}",
            value("state"),
            value("nonce")
        ))
        .await
    }

    /// Presses a button on a page of the stand-in that says more than "submit", for example `cancel` or `pick`.
    pub(crate) async fn press(&mut self, form: &Page, button: &str) -> Page {
        let hidden = form
            .inputs()
            .into_iter()
            .filter(|(name, _)| name == "request" || name == "flow");
        let mut fields: Vec<_> = hidden.collect();
        fields.push((button.to_owned(), "1".to_owned()));
        let action = form.attribute("action").expect("a form");
        let url = url::Url::parse(&form.url).unwrap().join(&action).unwrap();
        let request = self.request(Method::POST, url.as_str()).form(&fields);
        self.send(request).await
    }

    /// Fills in the stand-in's sign-in form, and returns its answer: as a rule the redirect back to the portal.
    pub(crate) async fn fill_in(&mut self, form: &Page, upn: &str, password: &str) -> Page {
        let mut fields = form.inputs();
        fields.retain(|(name, _)| name != "loginfmt" && name != "passwd");
        fields.push(("loginfmt".to_owned(), upn.to_owned()));
        fields.push(("passwd".to_owned(), password.to_owned()));
        let action = form.attribute("action").expect("a form");
        let url = url::Url::parse(&form.url).unwrap().join(&action).unwrap();
        let request = self.request(Method::POST, url.as_str()).form(&fields);
        self.send(request).await
    }

    /// Opens the form and submits it, with the new password twice. Returns the answer itself, not what it redirects to.
    pub(crate) async fn change(&mut self, current: &str, new: &str) -> Page {
        let form = self.get("/password").await;
        self.submit(&form, current, new, new).await
    }

    /// Submits a form that was opened before.
    pub(crate) async fn submit(&mut self, form: &Page, current: &str, new: &str, confirm: &str) -> Page {
        let request = self.submission(form, current, new, confirm);
        self.send(request).await
    }

    /// The request of [`Browser::submit`], not yet sent.
    pub(crate) fn submission(&self, form: &Page, current: &str, new: &str, confirm: &str) -> RequestBuilder {
        let fields = [
            ("username", form.input("username")),
            ("csrf_token", form.input("csrf_token")),
            ("submission", form.input("submission")),
            ("current_password", current.to_owned()),
            ("new_password", new.to_owned()),
            ("confirm_password", confirm.to_owned()),
        ];
        let request = self.request(Method::POST, "/password").form(&fields);
        request
            .header(ORIGIN, self.origin())
            .header("sec-fetch-site", "same-origin")
    }
}
