//! The page after a change: that it worked, and what happens next.

use crate::web::{page::Page, paths};

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
