//! `POST /password/suggest`: the form again, with a suggestion for the new password. It stands in this one answer and nowhere
//! else; each request makes a new one.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;

use super::account::{blocked, not_here};
use super::form::{Shown, page};
use crate::password::suggest;
use crate::web::{AppError, Form, Portal, Submitted, Visitor, html, paths, see_other};

/// The button that asks for a suggestion.
#[derive(Deserialize)]
pub(crate) struct SuggestForm {
    #[serde(default)]
    csrf_token: String,
}

impl Form for SuggestForm {
    fn csrf_token(&self) -> &str {
        &self.csrf_token
    }
}

/// The form with a suggestion; the start page for whoever is no longer signed in.
pub(crate) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    submitted: Submitted<SuggestForm>,
) -> Result<Response, AppError> {
    let Submitted::Live(live, _) = submitted else {
        // Not on to Microsoft: `form-action` would stop a form on its way there without a word.
        return Ok(see_other(visitor.page.to(paths::WELCOME)).into_response());
    };
    if let Some(outcome) = blocked(&portal, &live, live.signed_in.account.known()) {
        return Ok(not_here(&portal, visitor, &live, outcome, StatusCode::CONFLICT));
    }
    let person = &live.signed_in.person;
    let names = [person.name.as_str(), &person.upn, &portal.brand.name];
    let suggestion = suggest(&portal.random, &names);
    let mut page = page(&portal, visitor, &live, &Shown::default());
    page.suggestion = Some(suggestion);
    Ok(html(&page))
}

/// `GET /password/suggest`, for whoever keeps the address: the form.
pub(crate) async fn back(visitor: Visitor) -> Response {
    see_other(visitor.page.to(paths::PASSWORD)).into_response()
}
