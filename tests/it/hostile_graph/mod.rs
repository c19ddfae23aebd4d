//! A Graph that means no good: whatever comes over the wire ends on a page with a name, a code and a next step, is sent
//! once, and nothing of it is repeated to anybody.
//!
//! Each table is a list of cases for [`stage::Stage`], which checks what is true of every end.

mod bodies;
mod connections;
mod facts;
mod headers;
mod heads;
mod identifiers;
mod stage;
mod statuses;
mod stubborn;
mod tls;
