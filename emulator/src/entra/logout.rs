//! The end of a single sign-on session.

use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use url::Url;

use super::authorize::{cookie, name_in_hint};
use super::pages::{self, SignedOut};
use super::sign_in::set_cookie;
use super::{Origin, Tenant, issuer};
use crate::fields::Fields;
use crate::state::Shared;

/// `GET /{tenant}/oauth2/v2.0/logout`.
pub(crate) async fn by_get(
    State(world): State<Shared>,
    Path(tenant): Path<String>,
    Origin(origin): Origin,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    end(
        &world,
        &tenant,
        &origin,
        &headers,
        &Fields::parse(query.unwrap_or_default().as_bytes()),
    )
}

/// The same by POST.
pub(crate) async fn by_post(
    State(world): State<Shared>,
    Path(tenant): Path<String>,
    Origin(origin): Origin,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    end(&world, &tenant, &origin, &headers, &Fields::parse(&body))
}

/// Entra shows an account picker when `logout_hint` is missing; here a browser has at most one session, so there is
/// nothing to pick. A hint for somebody else leaves the session alone.
fn end(world: &Shared, tenant: &str, origin: &str, headers: &HeaderMap, fields: &Fields) -> Response {
    if let Err(failure) = Tenant::named(tenant) {
        return pages::problem(&failure);
    }
    let mut inner = world.lock();
    inner.count("sign_outs");
    let session = cookie(headers).and_then(|cookie| {
        let session = inner.sessions.find(&cookie)?.clone();
        let hinted = fields.get("logout_hint").and_then(name_in_hint);
        let account = inner.directory.by_oid(&session.oid);
        let other =
            hinted.is_some_and(|name| account.is_none_or(|account| !account.upn.eq_ignore_ascii_case(&name)));
        if other { None } else { inner.sessions.end(&cookie) }
    });
    let application = inner.application.clone();
    drop(inner);

    let next = fields
        .get("post_logout_redirect_uri")
        .filter(|uri| application.knows_redirect_uri(uri));
    let frame = session
        .as_ref()
        .zip(application.front_channel_logout_url.as_deref())
        .and_then(|(session, url)| {
            let mut url = Url::parse(url).ok()?;
            url.query_pairs_mut()
                .append_pair("iss", &issuer(origin))
                .append_pair("sid", &session.sid);
            Some(String::from(url))
        });
    let mut response = match (next, &frame) {
        (Some(next), None) => pages::redirect(next),
        // The frame has to load first, so the page goes on by itself.
        _ => pages::show(&SignedOut {
            frame: frame.as_deref(),
            next,
        }),
    };
    if session.is_some()
        && let Ok(line) = HeaderValue::try_from(set_cookie(world.https, ""))
    {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
    response
}
