//! `POST /password/suggest`: the form again, with a suggestion for the new password. It stands in this one answer and nowhere
//! else; each request makes a new one.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use secrecy::SecretString;
use serde::Deserialize;

use super::account::{blocked, not_here};
use super::form::{Shown, page};
use crate::password::{about, suggest};
use crate::web::{AppError, Form, LiveSession, Portal, Submitted, Visitor, html, paths, see_other};

/// A word list of the operator's would have to hold most words before one draw in twenty is not enough.
const DRAWS: u32 = 20;

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
    let suggestion = acceptable(&portal, &visitor, &live).await;
    let mut page = page(&portal, visitor, &live, &Shown::default()).await?;
    page.suggestion = Some(suggestion);
    Ok(html(&page))
}

/// A suggestion that the operator's own rules have nothing against, unless they are against all of them.
async fn acceptable(portal: &Portal, visitor: &Visitor, live: &LiveSession) -> SecretString {
    let (person, rules) = (&live.signed_in.person, &portal.own_rules);
    let names = [person.name.as_str(), &person.upn, &visitor.page.brand.name];
    let about = about(&live.signed_in);
    let mut tries = 1;
    loop {
        let drawn = suggest(&portal.random, &names, rules.shortest());
        if tries == DRAWS || rules.refusals(&drawn, &about).await.is_empty() {
            return drawn;
        }
        tries += 1;
    }
}

/// `GET /password/suggest`, for whoever keeps the address: the form.
pub(crate) async fn back(visitor: Visitor) -> Response {
    see_other(visitor.page.to(paths::PASSWORD)).into_response()
}
