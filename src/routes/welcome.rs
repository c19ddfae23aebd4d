//! The welcome page: what this is, and the link that begins the sign-in.

use axum::response::{IntoResponse as _, Response};

use crate::web::page::Page;
use crate::web::{CurrentSession, Visitor, html, paths, see_other};

/// Shows the page; who is signed in goes on to the form. No session is made for a stranger.
pub(crate) async fn show(visitor: Visitor, session: CurrentSession) -> Response {
    if session.live().is_some() {
        return see_other(visitor.page.to(paths::PASSWORD)).into_response();
    }
    html(&WelcomePage { page: visitor.page })
}

/// The welcome page: what this is, and the link that begins the sign-in.
#[derive(askama::Template)]
#[template(path = "welcome.html")]
pub(crate) struct WelcomePage {
    pub(crate) page: Page,
}

#[cfg(test)]
mod tests {
    use askama::Template as _;

    use super::WelcomePage;
    use crate::web::page::Page;

    #[test]
    fn begins_the_sign_in_by_a_link_below_the_base() -> askama::Result<()> {
        let html = WelcomePage {
            page: Page::example(),
        }
        .render()?;
        assert!(html.contains(r#"data-page="welcome" data-outcome="""#));
        assert!(html.contains(r#"href="/pw/sign-in""#));
        Ok(())
    }
}
