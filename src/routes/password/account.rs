//! Whether the password of an account can be changed here, and the page that says where it can.

use axum::http::StatusCode;
use axum::response::Response;

use crate::config::Synced;
use crate::graph::{Account, FactsError, Home};
use crate::password::Outcome;
use crate::sessions::AccountFacts;
use crate::web::problem_page::{Elsewhere, ProblemPage};
use crate::web::{AppError, LiveSession, Portal, Visitor, html};

/// What is known of the account.
pub(super) enum Facts {
    Known(Option<Account>),
    TokenRefused(FactsError),
}

/// The account facts, asked for once per session. When Graph will not tell, it goes on without.
pub(super) async fn account(portal: &Portal, live: &mut LiveSession) -> Result<Facts, AppError> {
    if !portal.account_facts {
        return Ok(Facts::Known(None));
    }
    match &live.signed_in.account {
        AccountFacts::Known(account) => return Ok(Facts::Known(Some(account.clone()))),
        AccountFacts::Refused => return Ok(Facts::Known(None)),
        AccountFacts::NotAsked => {}
    }
    let person = &live.signed_in.person;
    let told = match portal
        .graph
        .account(live.signed_in.token.secret(), &person.oid)
        .await
    {
        Ok(account) => AccountFacts::Known(account),
        Err(FactsError::Forbidden) => AccountFacts::Refused,
        Err(error @ (FactsError::SignInExpired | FactsError::Challenged(_))) => {
            return Ok(Facts::TokenRefused(error));
        }
        Err(FactsError::AnotherAccount) => {
            return Err(AppError::Broken("the token's owner is not who signed in"));
        }
        // Not this time; the next look may have more luck.
        Err(FactsError::Unavailable) => return Ok(Facts::Known(None)),
    };
    let account = told.known().cloned();
    live.signed_in.account = told;
    live.save().await?;
    Ok(Facts::Known(account))
}

/// Why this account's password cannot be changed here.
pub(super) fn blocked(portal: &Portal, live: &LiveSession, account: Option<&Account>) -> Option<Outcome> {
    match account.map(|account| account.home) {
        _ if live.signed_in.person.guest => Some(Outcome::GuestAccount),
        Some(Home::Guest) => Some(Outcome::GuestAccount),
        Some(Home::Federated) => Some(Outcome::FederatedAccount),
        Some(Home::Synced) if portal.account.synced == Synced::Refuse => Some(Outcome::SyncedAccount),
        Some(Home::Synced | Home::Cloud) | None => None,
    }
}

/// The page that says where such an account is changed.
pub(super) fn not_here(
    portal: &Portal,
    visitor: Visitor,
    live: &LiveSession,
    outcome: Outcome,
    status: StatusCode,
) -> Response {
    let (settings, upn) = (&portal.account, live.signed_in.person.upn.as_str());
    let (said, url, home) = match outcome {
        Outcome::GuestAccount => (&settings.guest_account, None, home_domain(upn)),
        Outcome::FederatedAccount => (&settings.federated_account, settings.federated_urls.of(upn), None),
        Outcome::SyncedAccount => (&settings.synced_account, None, None),
        _ => (&settings.personal_account, None, None),
    };
    let elsewhere = Elsewhere {
        url: url.or(said.url.as_ref()),
        text: said.text.as_deref(),
        home,
    };
    let mut response = html(&ProblemPage::for_account(visitor.page, outcome, elsewhere));
    *response.status_mut() = status;
    response
}

/// The domain of the organisation that a guest comes from, as far as the name tells: `jo_partner.example#EXT#@…` or
/// `jo@partner.example`. <https://learn.microsoft.com/entra/external-id/user-properties>
fn home_domain(upn: &str) -> Option<&str> {
    let extension = upn.to_ascii_uppercase().find("#EXT#");
    let (_, domain) = match extension {
        Some(at) => upn.get(..at)?.rsplit_once('_')?,
        None => upn.rsplit_once('@')?,
    };
    let is_domain = domain.contains('.') && domain.chars().all(|c| c.is_alphanumeric() || ".-".contains(c));
    is_domain.then_some(domain)
}

#[cfg(test)]
mod tests {
    use super::home_domain;

    #[test]
    fn a_guests_name_tells_where_it_comes_from() {
        for (upn, home) in [
            ("jo_partner.example#EXT#@contoso.example", Some("partner.example")),
            (
                "jo_lee_partner.example#ext#@contoso.example",
                Some("partner.example"),
            ),
            ("jo@partner.example", Some("partner.example")),
            ("jo#EXT#@contoso.example", None),
            ("jo_partner#EXT#@contoso.example", None),
            ("jo@part ner.example", None),
            ("3fa85f64-5717-4562-b3fc-2c963f66afa6", None),
            ("", None),
        ] {
            assert_eq!(home_domain(upn), home, "{upn}");
        }
    }
}
