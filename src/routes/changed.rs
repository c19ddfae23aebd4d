//! The page after a change: that it worked, and what happens next.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Response};

use crate::password::Outcome;
use crate::web::page::Page;
use crate::web::{CurrentSession, Portal, Visitor, html, paths, results, see_other};

/// Says `changed` only with the cookie that the change itself set.
pub(crate) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    session: CurrentSession,
    headers: HeaderMap,
) -> Response {
    let live = session.live();
    match results::read(&portal, &headers, live.as_deref()) {
        Some(ending) if ending.outcome == Outcome::Changed => html(&ChangedPage { page: visitor.page }),
        _ => see_other(visitor.page.to(paths::WELCOME)).into_response(),
    }
}

/// The page after a change: that it worked, and what happens next.
#[derive(askama::Template)]
#[template(path = "changed.html")]
pub(crate) struct ChangedPage {
    pub(crate) page: Page,
}

#[cfg(test)]
mod tests {
    use askama::Template as _;

    use super::ChangedPage;
    use crate::web::page::Page;

    #[test]
    fn says_that_it_worked() -> askama::Result<()> {
        let html = ChangedPage {
            page: Page::example(),
        }
        .render()?;
        assert!(html.contains(r#"data-page="changed" data-outcome="changed""#));
        assert!(html.contains("Your password was changed"));
        Ok(())
    }
}
