//! `POST /language`: remembers the language that somebody chose in the menu, and leads back to where they were.
//!
//! It needs no session and no token: it changes nothing but in which language the next page comes. That it came from a
//! page of ours is checked as for every other form.

use axum::extract::{Request, State};
use axum::response::{AppendHeaders, IntoResponse as _, Response};
use serde::Deserialize;

use crate::languages::Language;
use crate::limits::incoming::LARGEST_FORM;
use crate::web::language::{self, Place};
use crate::web::{AppError, Portal, protected_form, see_other};

/// The menu.
#[derive(Deserialize)]
struct LanguageForm {
    language: String,
    page: Place,
}

/// Sets the cookie.
pub(crate) async fn choose(State(portal): State<Portal>, request: Request) -> Result<Response, AppError> {
    let (parts, body) = request.into_parts();
    let form: LanguageForm = protected_form::read(&parts, body, LARGEST_FORM).await?;
    let language =
        Language::tagged(&form.language).ok_or(AppError::BadRequest("there is no such language"))?;
    let set = [language::cookie(&portal.site, language)];
    let to = see_other(portal.site.path(form.page.path()));
    Ok((AppendHeaders(set), to).into_response())
}
