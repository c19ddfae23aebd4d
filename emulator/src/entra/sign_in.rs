//! The steps of the sign-in form: password, second factor, picker, consent, cancel.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

use super::authorize::{COOKIE, action, cookie, form, proceed, read};
use super::pages::{self, SecondFactor};
use super::request::AuthorizeRequest;
use super::{Failure, Origin};
use crate::clock;
use crate::fields::Fields;
use crate::state::{Account, Pending, Shared, SignInRefusal};
use crate::synthetic;

/// `POST /{tenant}/login`. The button that was pressed says which step it is; without one it is the password form.
pub(crate) async fn step(
    State(world): State<Shared>,
    Path(tenant): Path<String>,
    Origin(origin): Origin,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let fields = Fields::parse(&body);
    let request = match read(
        &world,
        &tenant,
        &origin,
        fields.get("request").unwrap_or_default(),
    ) {
        Ok(request) => request,
        Err(response) => return *response,
    };
    if fields.get("cancel").is_some() {
        return pages::send_back_failure(&request.way_back, &synthetic::cancelled());
    }
    if fields.get("other").is_some() {
        return form(
            &AuthorizeRequest {
                login_hint: None,
                ..request
            },
            None,
            "",
        );
    }
    if fields.get("approve").is_some() {
        return second_factor(&world, &request, fields.get("flow").unwrap_or_default());
    }
    if fields.get("pick").is_some() || fields.get("accept").is_some() {
        return known_browser(&world, &request, &headers, fields.get("accept").is_some());
    }
    password(
        &world,
        &request,
        fields.get("loginfmt").unwrap_or_default(),
        fields.get("passwd").unwrap_or_default(),
    )
}

fn password(world: &Shared, request: &AuthorizeRequest, name: &str, typed: &str) -> Response {
    let mut inner = world.lock();
    let account = match inner.directory.sign_in(name, typed) {
        Ok(account) => account.clone(),
        Err(refusal) => {
            inner.count("sign_ins_refused");
            return form(request, Some(&failure(refusal, name)), name);
        }
    };
    if account.mfa {
        let pending = Pending {
            oid: account.oid.clone(),
            auth_time: clock::now(),
        };
        let flow = inner.sessions.wait_for_second_factor(pending);
        return pages::show(&SecondFactor {
            action: &action(),
            request: &request.raw,
            name: &account.preferred_username(),
            flow: &flow,
        });
    }
    drop(inner);
    signed_in(world, request, &account, clock::now())
}

fn second_factor(world: &Shared, request: &AuthorizeRequest, flow: &str) -> Response {
    let mut inner = world.lock();
    let pending = inner.sessions.second_factor_given(flow);
    let account = pending
        .as_ref()
        .and_then(|pending| inner.directory.by_oid(&pending.oid))
        .cloned();
    drop(inner);
    match (pending, account) {
        (Some(pending), Some(account)) => signed_in(world, request, &account, pending.auth_time),
        _ => form(request, Some(&synthetic::step_lost()), ""),
    }
}

fn known_browser(
    world: &Shared,
    request: &AuthorizeRequest,
    headers: &HeaderMap,
    consented: bool,
) -> Response {
    let inner = world.lock();
    let session = cookie(headers).and_then(|cookie| inner.sessions.find(&cookie).cloned());
    let account = session
        .as_ref()
        .and_then(|session| inner.directory.by_oid(&session.oid))
        .cloned();
    drop(inner);
    match (session, account) {
        (Some(session), Some(account)) => proceed(world, request, &session, &account, consented),
        _ => form(request, Some(&synthetic::step_lost()), ""),
    }
}

fn signed_in(
    world: &Shared,
    request: &AuthorizeRequest,
    account: &Account,
    auth_time: time::OffsetDateTime,
) -> Response {
    let mut inner = world.lock();
    inner.count("sign_ins");
    let (value, session) = inner.sessions.start(&account.oid, auth_time);
    drop(inner);
    let mut response = proceed(world, request, &session, account, false);
    if let Ok(line) = HeaderValue::try_from(set_cookie(world.https, &value)) {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
    response
}

/// The line that sets our cookie; an empty value removes it.
pub(crate) fn set_cookie(https: bool, value: &str) -> String {
    let seconds = if value.is_empty() {
        0
    } else {
        crate::state::SESSION_LIFETIME.whole_seconds()
    };
    let secure = if https { "; Secure" } else { "" };
    format!("{COOKIE}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
}

fn failure(refusal: SignInRefusal, name: &str) -> Failure {
    match refusal {
        SignInRefusal::UnknownAccount => synthetic::account_unknown(name),
        SignInRefusal::WrongPassword => synthetic::wrong_password(),
        SignInRefusal::Locked => synthetic::account_locked(),
        SignInRefusal::Disabled => synthetic::account_disabled(),
    }
}
