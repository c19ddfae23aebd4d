//! The end of a single sign-on session.

use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use url::Url;

use super::authorize::{SignedIn, cookie, name_in_claim, signed_in};
use super::pages::{self, SignOut, SignedOut};
use super::sign_in::set_cookie;
use super::{Origin, Tenant, issuer};
use crate::fields::Fields;
use crate::state::{Application, Session, Shared};

/// The parameters that the picker carries along.
const CARRIED: [&str; 1] = ["post_logout_redirect_uri"];

/// `GET /{tenant}/oauth2/v2.0/logout`.
pub(crate) async fn by_get(
    State(world): State<Shared>,
    Path(tenant): Path<String>,
    Origin(origin): Origin,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let fields = Fields::parse(query.unwrap_or_default().as_bytes());
    end(&world, &tenant, &origin, &headers, &fields)
}

/// The same by POST; also the form of the picker.
pub(crate) async fn by_post(
    State(world): State<Shared>,
    Path(tenant): Path<String>,
    Origin(origin): Origin,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    end(&world, &tenant, &origin, &headers, &Fields::parse(&body))
}

/// Without a hint that names somebody who is signed in here, an account picker stands in between, and nothing goes back to the
/// application before one is chosen. `id_token_hint` changes nothing of that, and `state` is not returned.
fn end(world: &Shared, tenant: &str, origin: &str, headers: &HeaderMap, fields: &Fields) -> Response {
    if let Err(failure) = Tenant::named(tenant) {
        return pages::problem(&failure);
    }
    let browser = cookie(headers);
    let signed_in = signed_in(world, browser.as_deref());
    let chosen = chosen(fields, &signed_in);
    if chosen.is_none() && !signed_in.is_empty() {
        return picker(fields, signed_in);
    }
    let mut inner = world.lock();
    inner.count("sign_outs");
    let must_hear = browser
        .zip(chosen)
        .and_then(|(browser, session)| inner.sessions.end(&browser, &session.sid));
    let application = inner.application.clone();
    drop(inner);

    let next = fields
        .get("post_logout_redirect_uri")
        .filter(|uri| application.knows_redirect_uri(uri));
    let frame = chosen
        .filter(|_| must_hear == Some(true))
        .and_then(|session| frame(&application, session, origin));
    let mut response = match (next, &frame) {
        (Some(next), None) => pages::redirect(next),
        // The frame has to load first, so the page goes on by itself.
        _ => pages::show(&SignedOut {
            frame: frame.as_deref(),
            next,
        }),
    };
    if chosen.is_some()
        && signed_in.len() == 1
        && let Ok(line) = HeaderValue::try_from(set_cookie(world.https, ""))
    {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
    response
}

/// By the picker's button, or by the content of a `login_hint` claim: a name is no such hint.
fn chosen<'a>(fields: &Fields, signed_in: &'a [SignedIn]) -> Option<&'a Session> {
    let named = fields.get("logout_hint").and_then(name_in_claim);
    signed_in
        .iter()
        .find(|(session, account)| {
            let picked = fields.get("session") == Some(session.sid.as_str());
            let hinted = named
                .as_ref()
                .is_some_and(|name| name.eq_ignore_ascii_case(&account.upn));
            picked || hinted
        })
        .map(|(session, _)| session)
}

fn picker(fields: &Fields, signed_in: Vec<SignedIn>) -> Response {
    let carried: Vec<(&'static str, String)> = CARRIED
        .into_iter()
        .filter_map(|name| Some((name, fields.get(name)?.to_owned())))
        .collect();
    pages::show(&SignOut {
        fields: &carried,
        accounts: signed_in
            .into_iter()
            .map(|(session, account)| (session.sid, account.preferred_username()))
            .collect(),
    })
}

/// The front-channel call: the application's address, with the session that ended.
fn frame(application: &Application, session: &Session, origin: &str) -> Option<String> {
    let mut url = Url::parse(application.front_channel_logout_url.as_deref()?).ok()?;
    if application.front_channel_logout_sends_issuer {
        url.query_pairs_mut().append_pair("iss", &issuer(origin));
    }
    url.query_pairs_mut().append_pair("sid", &session.sid);
    Some(url.into())
}
