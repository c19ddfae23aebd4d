//! The welcome page: what this is, and the link that begins the sign-in.

use crate::web::{page::Page, paths};

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
