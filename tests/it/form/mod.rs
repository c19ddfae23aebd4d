//! The form beside taking passwords: what it weighs, what it is made of, and the suggestion.

mod first_visit;
mod markup;
mod session_time;
mod suggestion;
