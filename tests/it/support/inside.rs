//! The portal asked without a socket: thousands of requests in a moment, and targets that no client would send.

use axum::body::{Body, to_bytes};
use http::header::COOKIE;
use http::{Method, Request, Uri};
use tower::ServiceExt as _;

use super::{Browser, Page, Portal};

impl Portal {
    /// Asks, and returns the answer.
    pub(crate) async fn ask(&self, request: Request<Body>) -> Page {
        let url = request.uri().to_string();
        let answer = self.site.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = answer.into_parts();
        let body = to_bytes(body, 1024 * 1024).await.expect("a page");
        Page {
            url,
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// Asks for a target as it is written, with the cookies of a browser. `None` when it is no request target at all.
    pub(crate) async fn ask_for(&self, browser: &Browser, method: Method, target: &str) -> Option<Page> {
        let ours = [("sec-fetch-site", "same-origin")];
        self.ask_with(browser, method, target, &ours).await
    }

    /// The same, with these headers instead of those of our own page.
    pub(crate) async fn ask_with(
        &self,
        browser: &Browser,
        method: Method,
        target: &str,
        headers: &[(&str, &str)],
    ) -> Option<Page> {
        let mut request = Request::builder().method(method).uri(Uri::try_from(target).ok()?);
        if !browser.cookies.is_empty() {
            let pairs = browser.cookies.iter();
            let cookies: Vec<_> = pairs.map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(COOKIE, cookies.join("; "));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::empty()).ok()?;
        Some(self.ask(request).await)
    }
}
