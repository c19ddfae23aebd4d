//! The page after the sign-out, which links to Microsoft's own sign-out.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;

use crate::web::page::Page;
use crate::web::{Portal, Visitor, cookies, html, paths};

/// Shows the page, with the way to Microsoft's own sign-out. Needs no session.
pub(crate) async fn show(State(portal): State<Portal>, visitor: Visitor, headers: HeaderMap) -> Response {
    let hint = cookies::sign_out_hint(&portal, &headers);
    let back = portal.site.absolute(paths::SIGNED_OUT);
    let microsoft_sign_out = portal
        .sign_in
        .microsoft_sign_out(&back, hint.as_deref())
        .map(String::from);
    html(&SignedOutPage {
        page: visitor.page,
        microsoft_sign_out,
    })
}

/// The page after the sign-out.
#[derive(askama::Template)]
#[template(path = "signed_out.html")]
pub(crate) struct SignedOutPage {
    pub(crate) page: Page,
    /// Ends the sign-in at Microsoft too.
    pub(crate) microsoft_sign_out: Option<String>,
}

#[cfg(test)]
mod tests {
    use askama::Template as _;

    use super::SignedOutPage;
    use crate::web::page::Page;

    #[test]
    fn links_to_the_sign_out_of_microsoft_where_it_is_known() -> askama::Result<()> {
        let link = "https://login.example/logout?a=1&b=2";
        let html = |microsoft_sign_out| {
            SignedOutPage {
                page: Page::example(),
                microsoft_sign_out,
            }
            .render()
        };
        let known = html(Some(link.to_owned()))?;
        assert!(known.contains(r#"data-page="signed-out" data-outcome="""#));
        assert!(known.contains("https://login.example/logout?a=1&#38;b=2"));
        assert!(!html(None)?.contains("logout"));
        Ok(())
    }
}
