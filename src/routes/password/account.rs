//! Whether the password of an account can be changed here, and the page that says where it can.

use axum::http::StatusCode;
use axum::response::Response;

use crate::config::Synced;
use crate::graph::{Account, FactsError, Home};
use crate::password::Outcome;
use crate::sessions::AccountFacts;
use crate::web::problem_page::ProblemPage;
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

pub(super) fn not_here(portal: &Portal, visitor: Visitor, outcome: Outcome, status: StatusCode) -> Response {
    let link = match outcome {
        Outcome::GuestAccount => portal.account.guest_url.as_ref(),
        Outcome::FederatedAccount => portal.account.federated_url.as_ref(),
        Outcome::SyncedAccount => portal.account.synced_url.as_ref(),
        _ => None,
    };
    let mut response = html(&ProblemPage::for_outcome(visitor.page, outcome, None, link));
    *response.status_mut() = status;
    response
}
