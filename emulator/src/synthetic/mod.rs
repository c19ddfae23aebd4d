//! Strings whose wording is NOT known to be Microsoft's. No test of a client may lean on them.
//!
//! The AADSTS numbers and what they stand for are from Microsoft's error-code page, which gives no full sentences; the
//! sentences are ours in the manner of Entra's. For Graph's password refusals, production code elsewhere proves the
//! suffix ` paramName: oldPassword` or ` paramName: newPassword`; the rest of those messages was never published.

mod device;
mod graph;
mod managed_identity;
mod sign_in;
mod token;

pub(crate) use device::*;
pub(crate) use graph::*;
pub(crate) use managed_identity::*;
pub(crate) use sign_in::*;
pub(crate) use token::*;
