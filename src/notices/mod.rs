//! Who hears of sign-ins and changes.

pub mod audit;
#[cfg(test)]
mod tests;

pub use audit::{Audit, CannotOpen, Event, EventKind};
