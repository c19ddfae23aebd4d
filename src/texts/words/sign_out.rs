//! What became of the wish to be signed out everywhere, in words that claim no more than is known.

use super::Texts;
use crate::password::SignOut;

/// What the page after a change says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SignOutWords {
    /// The heading.
    pub(crate) title: String,
    /// What is known.
    pub(crate) text: String,
    /// What to do now, where there is something to do.
    pub(crate) next: Option<String>,
}

/// `by_oneself` says whether there is a page on which people can do it.
pub(crate) fn words(t: &Texts, sign_out: SignOut, by_oneself: bool) -> SignOutWords {
    let next = if by_oneself {
        t.sign_out_yourself_hint()
    } else {
        t.sign_out_help_desk()
    };
    let (title, text) = match sign_out {
        SignOut::Done => (t.sign_out_done_title(), t.sign_out_done()),
        SignOut::Failed => (t.sign_out_failed_title(), t.sign_out_failed()),
        SignOut::Unknown => (t.sign_out_unknown_title(), t.sign_out_unknown()),
        SignOut::NotTried => (t.sign_out_not_tried_title(), t.sign_out_not_tried()),
    };
    SignOutWords {
        title,
        text,
        next: (sign_out != SignOut::Done).then_some(next),
    }
}
