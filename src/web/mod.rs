//! What every page shares: paths, the page's context, the signed-in session, the protected form, cookies, errors, headers.
//!
//! A visitor is answered in the language that [`language`] finds for them.
//!
//! A request passes, from the outside in: [`request`] (reference code, access log), [`security_headers`],
//! [`error`] (turns errors and panics into pages), [`cookies`] (only ours get in), the session layer of tower-sessions, the
//! router, and [`unsafe_methods`] (where a POST may come from).

pub(crate) mod assets;
pub(crate) mod client_address;
pub(crate) mod cookies;
pub(crate) mod error;
pub(crate) mod form_token;
pub(crate) mod language;
pub(crate) mod page;
pub mod paths;
pub(crate) mod portal;
pub(crate) mod problem_page;
pub(crate) mod protected_form;
pub(crate) mod request;
pub(crate) mod results;
pub(crate) mod security_headers;
pub(crate) mod session;
pub(crate) mod unsafe_methods;

pub(crate) use client_address::Peer;
pub(crate) use error::AppError;
pub(crate) use portal::Portal;
pub(crate) use protected_form::{Form, Submitted};
pub(crate) use request::Visitor;
pub(crate) use session::{CurrentSession, LiveSession};

use axum::http::header::LOCATION;
use axum::http::{HeaderName, StatusCode};
use axum::response::{Html, IntoResponse as _, Response};

/// An answer that sends the browser to a path of ours with a GET (RFC 9110, 15.4.4).
pub(crate) fn see_other(to: String) -> (StatusCode, [(HeaderName, String); 1]) {
    (StatusCode::SEE_OTHER, [(LOCATION, to)])
}

/// A page as an answer.
pub(crate) fn html(page: &impl askama::Template) -> Response {
    match page.render() {
        Ok(text) => Html(text).into_response(),
        Err(_) => AppError::Broken("a template could not be rendered").into_response(),
    }
}
