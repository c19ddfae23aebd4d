//! The help page: short answers, and where to get help.

use axum::response::Response;

use crate::web::page::Page;
use crate::web::{Visitor, html, paths};

/// Shows the page. Needs no session: several sign-in problems end on Microsoft's own page.
pub(crate) async fn show(visitor: Visitor) -> Response {
    html(&HelpPage { page: visitor.page })
}

/// The help page: short answers, and where to get help.
#[derive(askama::Template)]
#[template(path = "help.html")]
pub(crate) struct HelpPage {
    pub(crate) page: Page,
}

#[cfg(test)]
mod tests {
    use askama::Template as _;

    use super::HelpPage;
    use crate::web::page::Page;

    #[test]
    fn names_the_help_desk_and_keeps_its_line_breaks() -> askama::Result<()> {
        let html = HelpPage {
            page: Page::example(),
        }
        .render()?;
        assert!(html.contains(r#"data-page="help" data-outcome="""#));
        assert!(html.contains("from 8 to 17.\nRoom B 012."));
        assert!(html.contains(r#"href="https://help.contoso.example/""#));
        Ok(())
    }
}
