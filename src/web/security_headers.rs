//! The headers that every answer carries, each with its reason.

use axum::extract::{Request, State};
use axum::http::HeaderValue;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::middleware::Next;
use axum::response::Response;

use super::Portal;

/// What a page may load, and from where. There is no inline style and no inline script, so nothing is "unsafe".
const CONTENT_SECURITY: [(&str, &str); 8] = [
    ("default-src", "'none'"),     // what is not named below is not loaded
    ("style-src", "'self'"),       // the one style sheet, and the operator's colours
    ("script-src", "'self'"),      // the one script
    ("img-src", "'self'"),         // the icon and the operator's logo
    ("connect-src", "'self'"),     // the live rule check
    ("form-action", "'self'"), // a form never posts anywhere else; see `docs/why.md` for what this means for sign-out
    ("base-uri", "'none'"),    // no <base> can bend our links
    ("frame-ancestors", "'none'"), // nobody may put the form under a button of their own
];

/// Features that the pages do not use and nothing in them may ask for.
const PERMISSIONS: &str = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), \
                           microphone=(), midi=(), payment=(), usb=()";

/// The layer.
pub(crate) async fn add(State(portal): State<Portal>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: HeaderValue| headers.insert(name, value);
    set(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // With `no-referrer` browsers post `Origin: null`, and the check of unsafe methods would refuse our own forms.
    set(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    set(
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin"),
    );
    set(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("same-origin"),
    );
    set(
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static(PERMISSIONS),
    );
    if portal.site.is_https() {
        // Without includeSubDomains: the portal may live below a path of a host whose subdomains are none of its business.
        set(
            STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=31536000"),
        );
    }
    // A picture of the operator's has a stricter one.
    headers
        .entry(CONTENT_SECURITY_POLICY)
        .or_insert_with(content_security_policy);
    // Assets have names of their own for each content and say so; everything else is for one person, now.
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

fn content_security_policy() -> HeaderValue {
    let policy: Vec<String> = CONTENT_SECURITY
        .iter()
        .map(|(name, sources)| format!("{name} {sources}"))
        .collect();
    HeaderValue::try_from(policy.join("; ")).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_is_exactly_this() {
        assert_eq!(
            content_security_policy(),
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
             form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        );
    }
}
