//! The pages of the sign-in service, and the ways back to the application.
//!
//! They send no Content-Security-Policy: a `form-action` there would stop the way back, and Entra's does not.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use url::Url;
use url::form_urlencoded::Serializer;

use super::Failure;
use super::failure::Described;
use super::request::{ResponseMode, WayBack};

/// Name and password.
#[derive(Template)]
#[template(path = "sign_in.html")]
pub(crate) struct SignIn<'a> {
    pub(crate) action: &'a str,
    pub(crate) request: &'a str,
    pub(crate) name: &'a str,
    /// The domain that the application says people come from.
    pub(crate) domain: Option<&'a str>,
    pub(crate) problem: Option<Described>,
}

/// The second factor.
#[derive(Template)]
#[template(path = "second_factor.html")]
pub(crate) struct SecondFactor<'a> {
    pub(crate) action: &'a str,
    pub(crate) request: &'a str,
    pub(crate) name: &'a str,
    pub(crate) flow: &'a str,
    /// What a telephone would show.
    pub(crate) code: &'a str,
    pub(crate) problem: Option<Described>,
}

/// Which account?
#[derive(Template)]
#[template(path = "pick_account.html")]
pub(crate) struct PickAccount<'a> {
    pub(crate) action: &'a str,
    pub(crate) request: &'a str,
    /// In the order in which the form names them: 1, 2, …
    pub(crate) names: Vec<String>,
}

/// "Permissions requested".
#[derive(Template)]
#[template(path = "consent.html")]
pub(crate) struct Consent<'a> {
    pub(crate) action: &'a str,
    pub(crate) request: &'a str,
    pub(crate) name: &'a str,
    pub(crate) session: &'a str,
    pub(crate) permissions: Vec<&'a str>,
}

/// "Need admin approval".
#[derive(Template)]
#[template(path = "admin_approval.html")]
pub(crate) struct AdminApproval<'a> {
    pub(crate) problem: Described,
    pub(crate) return_address: &'a str,
    pub(crate) permissions: Vec<&'a str>,
}

/// An error that goes no further.
#[derive(Template)]
#[template(path = "error.html")]
struct Problem {
    problem: Described,
}

/// Which account to sign out of?
#[derive(Template)]
#[template(path = "sign_out.html")]
pub(crate) struct SignOut<'a> {
    /// The parameters of the request, which the form repeats.
    pub(crate) fields: &'a [(&'static str, String)],
    /// Session id and name.
    pub(crate) accounts: Vec<(String, String)>,
}

/// Where a person lets a device in.
#[derive(Template)]
#[template(path = "device.html")]
pub(crate) struct DeviceSignIn<'a> {
    pub(crate) user_code: &'a str,
    pub(crate) name: &'a str,
    pub(crate) problem: Option<Described>,
}

/// The end of that.
#[derive(Template)]
#[template(path = "device_done.html")]
pub(crate) struct DeviceDone {
    pub(crate) approved: bool,
}

/// After a sign-out.
#[derive(Template)]
#[template(path = "signed_out.html")]
pub(crate) struct SignedOut<'a> {
    /// The application's front-channel address, loaded in a hidden frame.
    pub(crate) frame: Option<&'a str>,
    pub(crate) next: Option<&'a str>,
}

/// `response_mode=form_post`.
#[derive(Template)]
#[template(path = "form_post.html")]
struct FormPost<'a> {
    action: &'a str,
    fields: &'a [(&'static str, String)],
}

/// Renders a page.
pub(crate) fn show(page: &impl Template) -> Response {
    match page.render() {
        Ok(text) => {
            let mut response = Html(text).into_response();
            uncached(&mut response);
            response
        }
        Err(error) => {
            tracing::error!("a page cannot be rendered: {error}");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// An error on a page of our own. Which status Entra sends with it is not recorded; 400 is RFC 9110's word for it.
pub(crate) fn problem(failure: &Failure) -> Response {
    let mut response = show(&Problem {
        problem: failure.describe(),
    });
    *response.status_mut() = StatusCode::BAD_REQUEST;
    response
}

/// An error at the application: RFC 6749, section 4.1.2.1, with Entra's additions.
pub(crate) fn send_back_failure(way: &WayBack, failure: &Failure) -> Response {
    send_back(way, failure_fields(failure))
}

/// The address that carries an error, for a link.
pub(crate) fn failure_address(way: &WayBack, failure: &Failure) -> String {
    address(
        way,
        &with_state(way, failure_fields(failure)),
        ResponseMode::Query,
    )
}

/// Any answer at the application.
pub(crate) fn send_back(way: &WayBack, fields: Vec<(&'static str, String)>) -> Response {
    let fields = with_state(way, fields);
    if way.mode == ResponseMode::FormPost {
        return show(&FormPost {
            action: &way.redirect_uri,
            fields: &fields,
        });
    }
    redirect(&address(way, &fields, way.mode))
}

/// 302, as Entra sends it.
pub(crate) fn redirect(address: &str) -> Response {
    let mut response = StatusCode::FOUND.into_response();
    if let Ok(value) = HeaderValue::try_from(address) {
        response.headers_mut().insert(header::LOCATION, value);
    }
    uncached(&mut response);
    response
}

fn failure_fields(failure: &Failure) -> Vec<(&'static str, String)> {
    let described = failure.describe();
    let mut fields = vec![
        ("error", described.error.to_owned()),
        ("error_description", described.error_description),
        ("error_uri", described.error_uri),
    ];
    if let Some(subcode) = described.subcode {
        fields.push(("error_subcode", subcode.to_owned()));
    }
    if let Some(suberror) = described.suberror {
        fields.push(("suberror", suberror.to_owned()));
    }
    if let Some(claims) = described.claims {
        fields.push(("claims", claims));
    }
    fields
}

fn with_state(way: &WayBack, mut fields: Vec<(&'static str, String)>) -> Vec<(&'static str, String)> {
    if let Some(state) = &way.state {
        fields.push(("state", state.clone()));
    }
    fields
}

fn address(way: &WayBack, fields: &[(&'static str, String)], mode: ResponseMode) -> String {
    // A redirect URI without a path comes back with a slash, as Microsoft's redirect URI page says; `Url` does that.
    let Ok(mut url) = Url::parse(&way.redirect_uri) else {
        return way.redirect_uri.clone();
    };
    if mode == ResponseMode::Fragment {
        url.set_fragment(Some(
            &Serializer::new(String::new()).extend_pairs(fields).finish(),
        ));
    } else {
        url.query_pairs_mut().extend_pairs(fields);
    }
    url.into()
}

fn uncached(response: &mut Response) {
    response.headers_mut().insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("no-store, no-cache"),
    );
}
