//! `GET /.well-known/change-password` (W3C "A Well-Known URL for Changing Passwords"): a temporary redirect to the form.

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse as _, Response};

use crate::web::{Portal, paths};

/// Redirects. The page itself must not live here.
pub(crate) async fn redirect(State(portal): State<Portal>) -> Response {
    (StatusCode::FOUND, [(LOCATION, portal.site.path(paths::PASSWORD))]).into_response()
}
