//! Who the people are and what they do, by their number.

/// Stands in every password of these people: the old ones, the new ones, the wrong ones.
pub(super) const PASSWORDS: [&str; 3] = ["Old-Harbour-Lamp", "New-Meadow-Kite", "Not-This-Gate"];
/// Stands in everybody's name.
pub(super) const SURNAME: &str = "Marchbanks";
/// What every name begins with.
pub(super) const UPN: &str = "chaos-";

/// How somebody behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// One click.
    Calm,
    /// Two clicks: the same form twice at once. The browser shows the answer to the second.
    DoubleClick,
    /// The form in two tabs, sent from both at once.
    TwoTabs,
    /// Presses "reload" on what comes: the page again, and the form once more.
    Reloads,
    /// Types a wrong password first.
    Mistypes,
}

impl Manner {
    pub(super) fn of(number: usize) -> Self {
        // Not the way the batches are cut, so that each manner meets each misfortune.
        match number % 10 {
            0 | 5 => Self::DoubleClick,
            2 | 7 => Self::TwoTabs,
            3 => Self::Reloads,
            9 => Self::Mistypes,
            _ => Self::Calm,
        }
    }
}

pub(super) fn upn(number: usize) -> String {
    format!("{UPN}{number}@contoso.example")
}

pub(super) fn name(number: usize) -> String {
    format!("Quill-{number} {SURNAME}")
}

pub(super) fn old_password(number: usize) -> String {
    format!("{}-{number}", PASSWORDS[0])
}

/// Another one for each form, so that the stand-in's record tells which submit a request came from.
pub(super) fn new_password(number: usize, form: usize) -> String {
    format!("{}-{number}-{form}", PASSWORDS[1])
}

pub(super) fn wrong_password(number: usize) -> String {
    format!("{}-{number}", PASSWORDS[2])
}
