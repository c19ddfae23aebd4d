//! The steps of the sign-in form: password, second factor, picker, consent, cancel.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

use super::answer::correlated;
use super::authorize::{COOKIE, action, cookie, form, go_on, read, signed_in};
use super::obstacles::{proceed, second_factor};
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
    let query = fields.get("request").unwrap_or_default();
    correlated(query, || match read(&world, &tenant, &origin, query) {
        Ok(request) => {
            let browser = cookie(&headers);
            dispatch(&world, request, browser.as_deref(), &fields)
        }
        Err(response) => *response,
    })
}

fn dispatch(world: &Shared, request: AuthorizeRequest, browser: Option<&str>, fields: &Fields) -> Response {
    let pressed = |name| fields.get(name).is_some();
    let flow = fields.get("flow").unwrap_or_default();
    if pressed("cancel") {
        return pages::send_back_failure(&request.way_back, &synthetic::cancelled());
    }
    if pressed("decline") {
        return pages::send_back_failure(&request.way_back, &synthetic::consent_declined());
    }
    if pressed("other") {
        let without_hint = AuthorizeRequest {
            login_hint: None,
            ..request
        };
        return form(&without_hint, None, "");
    }
    if pressed("approve") {
        return second_factor_given(world, &request, browser, flow);
    }
    if pressed("verify") {
        let typed = fields.get("otc").unwrap_or_default();
        return second_factor_typed(world, &request, browser, flow, typed);
    }
    if let Some(place) = fields.get("pick") {
        return picked(world, &request, browser, place);
    }
    if pressed("accept") {
        return consented(
            world,
            &request,
            browser,
            fields.get("session").unwrap_or_default(),
        );
    }
    password(
        world,
        &request,
        browser,
        fields.get("loginfmt").unwrap_or_default(),
        fields.get("passwd").unwrap_or_default(),
    )
}

fn password(
    world: &Shared,
    request: &AuthorizeRequest,
    browser: Option<&str>,
    name: &str,
    typed: &str,
) -> Response {
    let account = match judge(world, name, typed) {
        Ok(account) => account,
        Err(failure) => return form(request, Some(&failure), name),
    };
    let now = clock::now();
    if account.mfa {
        return second_factor(world, request, &account, Pending::new(&account.oid, now));
    }
    start_session(world, request, browser, &account, now, false)
}

/// Whether a name and a password sign in.
pub(crate) fn judge(world: &Shared, name: &str, typed: &str) -> Result<Account, Failure> {
    let mut inner = world.lock();
    let failure = match inner.directory.sign_in(name, typed) {
        // Only who knows the old password hears that it is too old.
        Ok(account) if account.password_expired => synthetic::password_expired(),
        Ok(account) => return Ok(account.clone()),
        Err(refusal) => failure(refusal, name),
    };
    inner.count("sign_ins_refused");
    Err(failure)
}

fn second_factor_given(
    world: &Shared,
    request: &AuthorizeRequest,
    browser: Option<&str>,
    flow: &str,
) -> Response {
    let mut inner = world.lock();
    let pending = inner.sessions.second_factor_given(flow);
    let account = pending
        .as_ref()
        .and_then(|pending| inner.directory.by_oid(&pending.oid))
        .cloned();
    drop(inner);
    match (pending, account) {
        (Some(pending), Some(account)) => {
            start_session(world, request, browser, &account, pending.auth_time, true)
        }
        _ => form(request, Some(&synthetic::step_lost()), ""),
    }
}

fn second_factor_typed(
    world: &Shared,
    request: &AuthorizeRequest,
    browser: Option<&str>,
    flow: &str,
    typed: &str,
) -> Response {
    let mut inner = world.lock();
    if inner.sessions.second_factor_code(flow) == Some(typed.trim()) {
        drop(inner);
        return second_factor_given(world, request, browser, flow);
    }
    let pending = inner.sessions.second_factor_wrong(flow);
    let account = pending
        .as_ref()
        .and_then(|pending| inner.directory.by_oid(&pending.oid))
        .cloned();
    drop(inner);
    match (pending, account) {
        (Some(pending), Some(account)) => pages::show(&SecondFactor {
            action: &action(),
            request: &request.raw,
            name: &account.preferred_username(),
            flow,
            code: &pending.code,
            problem: Some(synthetic::second_factor_wrong().describe()),
        }),
        _ => form(request, Some(&synthetic::step_lost()), ""),
    }
}

/// The picker names an account by its place.
fn picked(world: &Shared, request: &AuthorizeRequest, browser: Option<&str>, place: &str) -> Response {
    let signed_in = signed_in(world, browser);
    let place = place.parse::<usize>().ok().and_then(|place| place.checked_sub(1));
    match place.and_then(|place| signed_in.get(place)) {
        Some((session, account)) => go_on(world, request, session, account),
        None => form(request, Some(&synthetic::step_lost()), ""),
    }
}

/// The consent page names it by its session.
fn consented(world: &Shared, request: &AuthorizeRequest, browser: Option<&str>, sid: &str) -> Response {
    let signed_in = signed_in(world, browser);
    match signed_in.iter().find(|(session, _)| session.sid == sid) {
        Some((session, account)) => proceed(world, request, session, account, true),
        None => form(request, Some(&synthetic::step_lost()), ""),
    }
}

fn start_session(
    world: &Shared,
    request: &AuthorizeRequest,
    browser: Option<&str>,
    account: &Account,
    auth_time: time::OffsetDateTime,
    second_factor: bool,
) -> Response {
    let mut inner = world.lock();
    inner.count("sign_ins");
    let (value, session) = inner
        .sessions
        .start(browser, &account.oid, auth_time, second_factor);
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
