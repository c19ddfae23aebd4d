//! Repass: a self-hosted page on which people change their Microsoft Entra ID password and hear the truth about it.
#![deny(dead_code)]
#![cfg_attr(
    not(test),
    expect(dead_code, reason = "the handlers that show these pages come next")
)]

pub mod password {
    //! The change of a password.
    pub mod outcome;
}
mod routes;
pub mod sign_in {
    //! Sign-in with Entra ID.
    pub mod problem;
}
mod texts;
pub mod web {
    //! What the pages share.
    pub(crate) mod assets;
    pub(crate) mod page;
    pub mod paths;
}
