//! `POST /sign-out`: ends the session here, and ends on our own page, which links to Microsoft's.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{AppendHeaders, IntoResponse as _, Response};
use serde::Deserialize;
use std::time::Duration;

use crate::notices::{Event, EventKind};
use crate::web::{AppError, Form, Portal, Submitted, Visitor, cookies, paths, see_other};

/// The form of the sign-out button.
#[derive(Deserialize)]
pub(crate) struct SignOutForm {
    #[serde(default)]
    csrf_token: String,
}

impl Form for SignOutForm {
    fn csrf_token(&self) -> &str {
        &self.csrf_token
    }
}

/// Ends the session. Without one there is nothing to end.
pub(crate) async fn end(
    State(portal): State<Portal>,
    visitor: Visitor,
    headers: HeaderMap,
    submitted: Submitted<SignOutForm>,
) -> Result<Response, AppError> {
    let to = see_other(visitor.page.to(paths::SIGNED_OUT));
    let Submitted::Live(live, _) = submitted else {
        // The session ended by itself; who presses the button still wants to be asked next time.
        let asked = cookies::read(&headers, &portal.site, cookies::ASK_ACCOUNT).is_some();
        let ask = (!asked).then(|| cookies::ask_account(&portal, None));
        return Ok((AppendHeaders(ask), to).into_response());
    };
    live.end().await?;
    let person = live.signed_in.person;
    let ask = cookies::ask_account(&portal, Some(&person));
    portal.audit.record(&Event {
        event: EventKind::SignOut,
        outcome: "signed_out",
        tid: Some(person.tid),
        oid: Some(person.oid),
        upn: Some(person.upn),
        client_address: visitor.address,
        reference: visitor.page.reference.clone(),
        client_request_id: None,
        graph_request_id: None,
        duration: Duration::ZERO,
        time: portal.clock.now(),
    });
    Ok((AppendHeaders([ask]), to).into_response())
}
