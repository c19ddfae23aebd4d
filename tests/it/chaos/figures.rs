//! What came of it, for people to read.

use std::fmt;
use std::time::Duration;

use super::book::Book;
use super::misfortunes::ALL;
use super::stage::Stage;

/// What is printed at the end.
pub(super) struct Figures {
    lines: Vec<String>,
    failures: Vec<String>,
}

impl Figures {
    pub(super) fn of(stage: &Stage, people: usize, took: Duration) -> Self {
        let book = stage.truth.book.lock().unwrap();
        let (submits, calls) = book.sent();
        let mut lines = vec![
            format!("{people} people in {} s", took.as_secs()),
            format!(
                "{submits} submits, {calls} calls of changePassword, {} pages",
                book.pages
            ),
            format!(
                "slowest page: {} ms, {}",
                book.slowest.0.as_millis(),
                book.slowest.1
            ),
        ];
        lines.push("how people ended:".to_owned());
        lines.extend(
            book.ends
                .iter()
                .map(|(name, count)| format!("  {count:6} {name}")),
        );
        let mut table = |title: &str, counts: &std::collections::BTreeMap<String, usize>| {
            lines.push(title.to_owned());
            lines.extend(counts.iter().map(|(name, count)| format!("  {count:6} {name}")));
        };
        table("what pages said after a submit:", &book.outcomes);
        table("submits whose end was never known:", &book.unknown);
        table("what came instead of the form:", &book.instead);
        table("answers that were no pages:", &book.no_pages);
        table("sign-ins lost, by what was wrong at the time:", &book.lost);
        lines.push("what went wrong:".to_owned());
        for misfortune in ALL {
            let windows = book
                .windows
                .iter()
                .filter(|window| window.name == misfortune.name());
            let lasted: Vec<_> = windows.map(|window| window.lasted().as_millis()).collect();
            let longest = lasted.iter().max().copied().unwrap_or_default();
            lines.push(format!(
                "  {:6} × {}, at most {longest} ms",
                lasted.len(),
                misfortune.name()
            ));
        }
        let failures = failures(&book, people);
        Self { lines, failures }
    }

    /// Fails with everything that must not be.
    pub(super) fn assert_true(&self) {
        assert!(self.failures.is_empty(), "{}", self.failures.join("\n"));
    }
}

/// Everything that must not be.
fn failures(book: &Book, people: usize) -> Vec<String> {
    let mut failures = book.violations.clone();
    failures.extend(book.sent_twice());
    let harmless = |name: &str| {
        ALL.iter()
            .any(|one| one.may_lose_sign_ins() && name.contains(one.name()))
    };
    let outside = book.lost.iter().filter(|(name, _)| !harmless(name));
    failures
        .extend(outside.map(|(name, count)| format!("{count} sign-ins were lost while {name} was wrong")));
    let ended: usize = book.ends.values().sum();
    if ended != people {
        failures.push(format!("only {ended} people of {people} came to an end"));
    }
    for how in ["gave up", "told to stop"] {
        if let Some(count) = book.ends.get(how) {
            failures.push(format!("{count} people {how}"));
        }
    }
    failures
}

impl fmt::Display for Figures {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.lines {
            writeln!(out, "{line}")?;
        }
        write!(out, "{} things that must not be", self.failures.len())
    }
}
