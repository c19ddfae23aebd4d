//! The budget of wrong current passwords: the one choke point that keeps Repass from locking anybody out at Microsoft.
//!
//! An attempt is taken **before** the call, kept while nobody knows better, and given back only when it was provably no
//! wrong guess. The key is the person (`tid` + `oid`), never something typed. A wrong password that comes again is not
//! sent again: [`Attempt::unless_repeated`].

mod book;
mod guess;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use time::OffsetDateTime;

use crate::clock::Clock;
use crate::config::Attempts as Settings;
use book::Book;
pub use guess::Guess;

/// The budgets of everybody who tried lately.
#[derive(Clone)]
pub struct Attempts {
    books: Arc<Mutex<Books>>,
    limits: Settings,
    clock: Clock,
}

/// One lock for all of it: whoever takes, remembers or forgets sees what the others did, and nothing of it ever waits.
#[derive(Default)]
struct Books {
    people: HashMap<String, Book>,
    /// The number of the next attempt. None is given twice.
    next: u64,
}

/// No attempt is free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exhausted {
    /// When the next one is.
    pub retry_after: Duration,
}

/// What a person has of the budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tries {
    /// How many attempts are free now.
    pub left: u32,
    /// How long until there is one more; `None` when none is used.
    pub next_in: Option<Duration>,
}

/// One attempt, taken. Dropped without a word it stays taken, as after an end that nobody knows.
#[must_use]
pub struct Attempt {
    budget: Attempts,
    person: String,
    number: u64,
    /// What is being tried, and when the password was last changed as far as is known.
    tried: Option<(Guess, Option<OffsetDateTime>)>,
    settled: bool,
}

impl Attempts {
    /// With the limits of the section `attempts` of the settings.
    pub fn new(settings: &Settings, clock: Clock) -> Self {
        Self {
            books: Arc::default(),
            limits: *settings,
            clock,
        }
    }

    /// Takes one attempt of `person`, an opaque key.
    pub fn take(&self, person: &str) -> Result<Attempt, Exhausted> {
        let mut books = self.books();
        let now = self.clock.now();
        let Books { people, next } = &mut *books;
        let book = people.entry(person.to_owned()).or_default();
        book.forget_old(&self.limits, now);
        let tries = book.tries(&self.limits, now);
        if tries.left == 0 {
            let retry_after = tries.next_in.unwrap_or(Duration::from_secs(1));
            return Err(Exhausted { retry_after });
        }
        let number = *next;
        *next += 1;
        book.take(number, now);
        Ok(Attempt {
            budget: self.clone(),
            person: person.to_owned(),
            number,
            tried: None,
            settled: false,
        })
    }

    /// What `person` has of the budget now.
    pub fn tries(&self, person: &str) -> Tries {
        let now = self.clock.now();
        let books = self.books();
        let nothing_taken = Book::default();
        let book = books.people.get(person).unwrap_or(&nothing_taken);
        book.tries(&self.limits, now)
    }

    /// `person` proved to know the current password: what was taken is forgotten, and what was wrong may be right now.
    pub fn forgive(&self, person: &str) {
        self.books().people.remove(person);
    }

    /// Forgets what is old, and people of whom nothing is left. Called now and then.
    pub fn sweep(&self) {
        let now = self.clock.now();
        self.books().people.retain(|_, book| {
            book.forget_old(&self.limits, now);
            !book.is_empty()
        });
    }

    fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Attempt {
    /// Says what is going to be tried. `None` when Microsoft has already refused this very password to this person: then
    /// it must not be sent, the attempt is given back, and the password is forgotten here, so that whoever insists is
    /// sent and counted the next time. Nobody is trapped by a memory of ours.
    ///
    /// `changed_at` is `lastPasswordChangeDateTime` as far as is known. Another one than before means that the password
    /// was changed elsewhere, and everything remembered is forgotten.
    pub fn unless_repeated(mut self, guess: Guess, changed_at: Option<OffsetDateTime>) -> Option<Self> {
        let now = self.budget.clock.now();
        let is_repeated = self.on_the_book(|book, attempt, limits| {
            book.forget_old(limits, now);
            let is_repeated = book.recall(&guess, changed_at, attempt.number);
            if is_repeated {
                book.give_back(attempt.number);
            }
            is_repeated
        });
        if is_repeated == Some(true) {
            self.settled = true;
            return None;
        }
        self.tried = Some((guess, changed_at));
        Some(self)
    }

    /// It was provably no wrong guess: gives it back.
    pub fn give_back(mut self) {
        self.settled = true;
        self.on_the_book(|book, attempt, _| book.give_back(attempt.number));
    }

    /// Microsoft said that it was wrong: it stays taken, and the password is remembered.
    pub fn was_wrong(mut self) {
        self.settled = true;
        let tried = self.tried.take();
        self.on_the_book(|book, attempt, _| {
            if let Some((guess, changed_at)) = tried {
                book.remember(attempt.number, guess, changed_at);
            }
        });
    }

    /// Nobody knows: it stays taken, and since the password may have been changed, no wrong one is remembered.
    pub fn keep(self) {}

    /// It was right: everything before it is forgotten as well.
    pub fn clear(mut self) {
        self.settled = true;
        self.budget.forgive(&self.person);
    }

    /// Does something to the person's book, unless it was forgotten meanwhile.
    fn on_the_book<T>(&self, act: impl FnOnce(&mut Book, &Self, &Settings) -> T) -> Option<T> {
        let mut books = self.budget.books();
        let book = books.people.get_mut(&self.person)?;
        Some(act(book, self, &self.budget.limits))
    }
}

impl Drop for Attempt {
    fn drop(&mut self) {
        if !self.settled {
            let mut books = self.budget.books();
            let next = books.next;
            if let Some(book) = books.people.get_mut(&self.person) {
                book.forget_wrong(next);
            }
        }
    }
}
