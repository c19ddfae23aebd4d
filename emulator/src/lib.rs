//! A stand-in for one Microsoft Entra ID tenant and its Microsoft Graph, for tests and demonstrations.
//!
//! It speaks only HTTP, at Microsoft's own paths, and shares no type with the portal that it is used to test: each side
//! reads the protocol from Microsoft's documentation, so that one cannot hide the other's mistakes.
//!
//! Where to read what:
//! * `server` binds, serves and stops; `tls` makes the certificates for https.
//! * `state` is the tenant: its one application, its accounts, smart lockout, codes, single sign-on sessions, what was
//!   revoked, the national cloud that it is in.
//! * `entra` is the sign-in service: discovery, keys, authorize, token, device codes, user information, logout.
//! * `graph` is Microsoft Graph: `/me`, `/users/{id}`, `/organization`, `/domains`, `changePassword`,
//!   `revokeSignInSessions`; who is throttled or challenged, and which new passwords are taken.
//! * `managed_identity` is what a machine or an app service of Azure offers to what runs on it.
//! * `control` is what no Microsoft server has: `/_emulator/…`, the faults and the record of requests.
//! * `recorded` holds the strings that Microsoft's servers are known to send, `synthetic` the ones nobody has seen.

mod clock;
mod control;
mod entra;
mod fields;
mod graph;
mod ids;
mod jws;
mod keys;
mod managed_identity;
mod recorded;
mod server;
mod state;
mod synthetic;
mod tls;

pub use server::{Emulator, Options, StartError};
pub use state::{AccountCard, Cloud};
