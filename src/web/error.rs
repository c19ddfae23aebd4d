//! What a person cannot mend. A handler answers with an [`AppError`]; it renders and logs nothing. One layer logs the
//! cause once, under the reference code, and shows a page that is safe for everybody.
//!
//! What the person *can* mend is no error but an [`crate::password::Outcome`].

use std::any::Any;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::page::Page;
use super::problem_page::{HttpProblem, ProblemPage};
use super::{Portal, html, request};
use crate::password::Outcome;
use crate::sign_in::Failure;
use crate::store::Unavailable;

/// The cause of an error page. Nothing in it is ever shown.
#[derive(Debug)]
pub(crate) enum AppError {
    /// No such page.
    NotFound,
    /// The page exists, but not for this method.
    MethodNotAllowed,
    /// The request makes no sense.
    BadRequest(&'static str),
    /// The form is larger than any form of ours.
    TooLarge,
    /// It did not come from our own page.
    RequestRefused(&'static str),
    /// A sign-in failed.
    SignIn(Failure),
    /// The store of sessions is full or away.
    SessionStore,
    /// Something is wrong in the portal itself.
    Broken(&'static str),
}

impl AppError {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::RequestRefused(_) => StatusCode::FORBIDDEN,
            Self::SignIn(failure) => {
                StatusCode::from_u16(failure.problem.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
            }
            Self::SessionStore => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// One line, at the level that asks for the right attention.
    fn log(&self) {
        match self {
            Self::NotFound | Self::MethodNotAllowed => tracing::debug!("no such page"),
            Self::BadRequest(why) => tracing::info!(cause = why, "bad request"),
            Self::TooLarge => tracing::info!("the form is too large"),
            Self::RequestRefused(why) => tracing::warn!(cause = why, "request refused"),
            Self::SignIn(failure) if failure.problem.status() < 500 => {
                tracing::info!(cause = %failure, "sign-in failed");
            }
            Self::SignIn(failure) => tracing::error!(cause = %failure, "sign-in failed"),
            Self::SessionStore => tracing::error!("the session store is full or away"),
            Self::Broken(why) => tracing::error!(cause = why, "internal error"),
        }
    }

    fn page(&self, page: Page) -> ProblemPage {
        match self {
            Self::NotFound => ProblemPage::for_http(page, HttpProblem::NotFound),
            Self::MethodNotAllowed => ProblemPage::for_http(page, HttpProblem::MethodNotAllowed),
            Self::BadRequest(_) => ProblemPage::for_http(page, HttpProblem::BadRequest),
            Self::TooLarge => ProblemPage::for_http(page, HttpProblem::TooLarge),
            Self::RequestRefused(_) => ProblemPage::for_outcome(page, Outcome::RequestRefused, None),
            Self::SignIn(failure) => ProblemPage::for_sign_in(page, failure.problem),
            Self::SessionStore => ProblemPage::for_outcome(page, Outcome::SessionStoreUnavailable, None),
            Self::Broken(_) => ProblemPage::for_http(page, HttpProblem::InternalError),
        }
    }
}

impl From<Unavailable> for AppError {
    fn from(_: Unavailable) -> Self {
        Self::SessionStore
    }
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

/// The layer: turns an error into its log line and its page, keeping the cookies that were set on the way.
pub(crate) async fn show(State(portal): State<Portal>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let page = request::page(&parts, &portal);
    let response = next.run(Request::from_parts(parts, body)).await;
    let Some(error) = response.extensions().get::<Arc<AppError>>().cloned() else {
        return response;
    };
    error.log();
    let (kept, _) = response.into_parts();
    let mut shown = html(&error.page(page));
    *shown.status_mut() = kept.status;
    for (name, value) in &kept.headers {
        if *name == axum::http::header::SET_COOKIE || *name == axum::http::header::ALLOW {
            shown.headers_mut().append(name, value.clone());
        }
    }
    shown
}

/// What a panic becomes: the same page as any other fault of ours. The message went to the log by the panic hook.
pub(crate) fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    AppError::Broken("a handler panicked").into_response()
}
