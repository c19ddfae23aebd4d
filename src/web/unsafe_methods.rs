//! Where a request that changes something may come from: our own pages, and nowhere else.
//!
//! `Sec-Fetch-Site`, when the browser sends it, decides; without it `Origin` must be ours; with neither the answer is no.
//! (OWASP CSRF prevention cheat sheet, "Fetch Metadata".) Every form carries the session's token besides.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::paths::Site;
use super::{AppError, Portal};

/// The layer.
pub(crate) async fn require_our_own_pages(
    State(portal): State<Portal>,
    request: Request,
    next: Next,
) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    match judge(request.headers(), &portal.site) {
        Err(why) if !safe => AppError::RequestRefused(why).into_response(),
        _ => next.run(request).await,
    }
}

fn judge(headers: &HeaderMap, site: &Site) -> Result<(), &'static str> {
    let mut sent = headers.get_all("sec-fetch-site").iter();
    if let Some(value) = sent.next() {
        return match (value.as_bytes(), sent.next()) {
            (b"same-origin", None) => Ok(()),
            _ => Err("Sec-Fetch-Site is not same-origin"),
        };
    }
    let mut origins = headers.get_all("origin").iter();
    match (origins.next(), origins.next()) {
        (Some(origin), None) if origin.as_bytes() == site.origin().as_bytes() => Ok(()),
        (None, _) => Err("neither Sec-Fetch-Site nor Origin was sent"),
        _ => Err("Origin is not that of server.public_url"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_origin_passes() {
        let site = Site::new(&"https://pw.example.com/x/".parse().unwrap());
        for (headers, fine) in [
            (vec![("sec-fetch-site", "same-origin")], true),
            (
                vec![
                    ("sec-fetch-site", "same-origin"),
                    ("origin", "https://evil.example"),
                ],
                true,
            ),
            (vec![("origin", "https://pw.example.com")], true),
            (vec![], false),
            (vec![("sec-fetch-site", "same-site")], false),
            (vec![("sec-fetch-site", "cross-site")], false),
            (vec![("sec-fetch-site", "none")], false),
            (vec![("sec-fetch-site", "")], false),
            (
                vec![
                    ("sec-fetch-site", "same-origin"),
                    ("sec-fetch-site", "cross-site"),
                ],
                false,
            ),
            (
                vec![
                    ("sec-fetch-site", "cross-site"),
                    ("origin", "https://pw.example.com"),
                ],
                false,
            ),
            (vec![("origin", "null")], false),
            (vec![("origin", "http://pw.example.com")], false),
            (vec![("origin", "https://pw.example.com:444")], false),
            (vec![("origin", "https://pw.example.com.evil.example")], false),
            (vec![("origin", "https://PW.example.com")], false),
            (
                vec![
                    ("origin", "https://pw.example.com"),
                    ("origin", "https://evil.example"),
                ],
                false,
            ),
            (vec![("referer", "https://pw.example.com/password")], false),
        ] {
            let mut map = HeaderMap::new();
            for (name, value) in &headers {
                map.append(*name, value.parse().unwrap());
            }
            assert_eq!(judge(&map, &site).is_ok(), fine, "{headers:?}");
        }
    }
}
