//! The budget of wrong current passwords: the one choke point that keeps Repass from locking anybody out at Microsoft.
//!
//! An attempt is taken **before** the call, kept while nobody knows better, and given back only when it was provably no
//! wrong guess. The key is the person (`tid` + `oid`), never something typed. A wrong password that comes again is not
//! sent again: [`Attempt::unless_repeated`].

mod book;
mod guess;
#[cfg(test)]
mod tests;

use std::time::Duration;

use time::OffsetDateTime;

use crate::clock::Clock;
use crate::config::Attempts as Settings;
use crate::sealing::Label;
use crate::store::{Keep, Place, Store, Unavailable};
use book::Book;
pub use guess::Guess;

/// How long a book is kept after the last attempt: nothing in it counts any longer than a day.
const KEPT: Duration = Duration::from_hours(25);

/// The budgets of everybody who tried lately.
#[derive(Clone)]
pub struct Attempts {
    store: Store,
    limits: Settings,
    clock: Clock,
}

/// Why there is no attempt to be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// None is free.
    Exhausted {
        /// When the next one is.
        retry_after: Duration,
    },
    /// The budget cannot be read: nobody knows whether one is free.
    Unavailable,
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

/// What an attempt may be, after it is known what it tries.
pub enum Try {
    /// It may be sent.
    Fresh(Attempt),
    /// Microsoft has already refused this very password to this person. It must not be sent.
    Repeated,
}

impl Attempts {
    /// With the limits of the section `attempts` of the settings.
    pub fn new(settings: &Settings, store: Store, clock: Clock) -> Self {
        Self {
            store,
            limits: *settings,
            clock,
        }
    }

    /// Takes one attempt of `person`, an opaque key.
    pub async fn take(&self, person: &str) -> Result<Attempt, Refused> {
        let taken = self.on_the_book(person, |book, limits, now| {
            book.forget_old(limits, now);
            let tries = book.tries(limits, now);
            if tries.left == 0 {
                let retry_after = tries.next_in.unwrap_or(Duration::from_secs(1));
                return Err(Refused::Exhausted { retry_after });
            }
            Ok(book.take(now))
        });
        let number = taken.await.unwrap_or(Err(Refused::Unavailable))?;
        Ok(Attempt {
            budget: self.clone(),
            person: person.to_owned(),
            number,
            tried: None,
            settled: false,
        })
    }

    /// What `person` has of the budget now.
    pub async fn tries(&self, person: &str) -> Result<Tries, Unavailable> {
        let (book, _) = self.store.read::<Book>(place(person)).await?;
        Ok(book.unwrap_or_default().tries(&self.limits, self.clock.now()))
    }

    /// `person` proved to know the current password: what was taken is forgotten, and what was wrong may be right now.
    pub async fn forgive(&self, person: &str) {
        // If it fails, the person has fewer tries than could be, for a while.
        let _ = self.on_the_book(person, |book, _, _| book.forgive()).await;
    }

    /// Does something to a person's book, with everybody else's doings before or after it.
    async fn on_the_book<T>(
        &self,
        person: &str,
        mut act: impl FnMut(&mut Book, &Settings, OffsetDateTime) -> T,
    ) -> Result<T, Unavailable> {
        let changed = self.store.update(place(person), |book: Option<Book>| {
            let mut book = book.unwrap_or_default();
            let answer = act(&mut book, &self.limits, self.clock.now());
            (Keep::Put(book, KEPT), answer)
        });
        changed.await
    }
}

fn place(person: &str) -> Place<'_> {
    Place {
        label: Label::Attempts,
        id: person,
    }
}

impl Attempt {
    /// Says what is going to be tried. [`Try::Repeated`] when Microsoft has already refused this very password to this
    /// person: then the attempt is given back, and the password is forgotten here, so that whoever insists is sent and
    /// counted the next time. Nobody is trapped by a memory of ours.
    ///
    /// `changed_at` is `lastPasswordChangeDateTime` as far as is known. Another one than before means that the password
    /// was changed elsewhere, and everything remembered is forgotten.
    pub async fn unless_repeated(
        mut self,
        guess: Guess,
        changed_at: Option<OffsetDateTime>,
    ) -> Result<Try, Unavailable> {
        let number = self.number;
        let looked = self.budget.on_the_book(&self.person, |book, limits, now| {
            book.forget_old(limits, now);
            let is_repeated = book.recall(&guess, changed_at, number);
            if is_repeated {
                book.give_back(number);
            }
            is_repeated
        });
        if looked.await? {
            self.settled = true;
            return Ok(Try::Repeated);
        }
        self.tried = Some((guess, changed_at));
        Ok(Try::Fresh(self))
    }

    /// It was provably no wrong guess: gives it back.
    pub async fn give_back(self) {
        let number = self.number;
        self.settle(|book| book.give_back(number)).await;
    }

    /// Microsoft said that it was wrong: it stays taken, and the password is remembered.
    pub async fn was_wrong(mut self) {
        let number = self.number;
        let tried = self.tried.take();
        self.settle(|book| {
            if let Some((guess, changed_at)) = &tried {
                book.remember(number, guess, *changed_at);
            }
        })
        .await;
    }

    /// Nobody knows: it stays taken, and since the password may have been changed, no wrong one is remembered.
    pub async fn keep(self) {
        self.settle(Book::is_uncertain).await;
    }

    /// It was right: everything before it is forgotten as well.
    pub async fn clear(self) {
        self.settle(Book::forgive).await;
    }

    /// If the store is away, the attempt stays taken: the safe side.
    async fn settle(mut self, mut act: impl FnMut(&mut Book)) {
        self.settled = true;
        let _ = self
            .budget
            .on_the_book(&self.person, |book, _, _| act(book))
            .await;
    }
}

impl Drop for Attempt {
    /// The task was cut: as with an end that nobody knows.
    fn drop(&mut self) {
        if self.settled {
            return;
        }
        let (budget, person) = (self.budget.clone(), self.person.clone());
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                let _ = budget
                    .on_the_book(&person, |book, _, _| book.is_uncertain())
                    .await;
            });
        }
    }
}
