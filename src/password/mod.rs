//! The use case: change the password of the person who is signed in, and say the truth about it.
//!
//! 1. [`Candidate::refusals`] applies the rules that are certain. They cost no attempt, and Graph is not asked.
//!    [`rehearsal`] says what Entra ID will probably think of the rest.
//! 2. [`Changes::submit`] takes an attempt from the budget and runs the change in a task of its own, once per session.
//! 3. When the answer got lost, [`Changes::look_again`] compares facts; without proof the outcome stays *unknown*.
//!
//! Whatever happens, `changePassword` is sent at most once per submit.

mod changes;
mod ending;
mod evidence;
mod ledger;
mod one_change;
mod outcome;
pub mod rehearsal;
mod rules;

pub use changes::{Changes, Parts, Submission};
pub use ending::{Ending, Look};
pub use evidence::Evidence;
pub use outcome::{Field, Outcome, Refusal};
pub use rules::{Candidate, SYMBOLS};
