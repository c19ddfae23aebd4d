//! The use case: change the password of the person who is signed in, and say the truth about it.
//!
//! 1. [`Candidate::refusals`] applies the rules that are certain. They cost no attempt, and Graph is not asked.
//!    [`rehearsal`] says what Entra ID will probably think of the rest.
//!    [`OwnRules::refusals`] applies what the operator asks for beyond that.
//!    [`OwnRules::check`] says the same, and [`Advice`], while the password is being typed.
//! 2. [`Changes::submit`] looks the new password up among leaked ones, where that was asked for ([`Breach`]), takes an attempt from the budget and runs the change in a task of its own, once per session.
//! 3. When the answer got lost, [`Changes::look_again`] compares facts; without proof the outcome stays *unknown*.
//!
//! Whatever happens, `changePassword` is sent at most once per submit. Whoever asked for it is signed out everywhere after a
//! change that is certain, by a request of its own that changes no outcome.

mod advice;
mod breach;
mod changes;
mod ending;
mod evidence;
mod ledger;
mod live;
mod one_change;
mod outcome;
mod own_rules;
mod pace;
pub mod rehearsal;
mod rules;
mod script;
mod sign_out;
pub mod strength;
mod suggestion;
mod whose;

#[cfg(test)]
pub(crate) use advice::LONGEST_WORD_SHOWN;
pub use advice::{Advice, Tip};
pub use breach::Breach;
pub use changes::{Changes, Parts, Submission};
pub use ending::{Ending, Look};
pub use evidence::Evidence;
pub(crate) use ledger::REMEMBERED;
pub use live::{Checked, Rule, State};
pub use outcome::{Culprit, Field, Outcome, Refusal};
pub use own_rules::{OwnRules, about};
pub use pace::Pace;
pub use rules::{Candidate, SYMBOLS};
pub use script::Script;
pub use sign_out::SignOut;
pub use suggestion::suggest;
