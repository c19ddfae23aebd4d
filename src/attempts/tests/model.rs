//! Random lives of one budget, beside a reference that keeps a history and reads all of it for every question.

use proptest::prelude::*;

use super::*;

/// What happens next. Numbers choose among what is there.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// Somebody submits a password, while the account's date is this.
    Submit {
        person: u8,
        password: u8,
        date: Option<u8>,
    },
    /// One that is on its way gets its end.
    Settle {
        which: usize,
        end: End,
    },
    Later(u32),
    Sweep,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Wrong,
    GiveBack,
    Unknown,
    Right,
}

/// One line of the history.
#[derive(Clone, Copy, Debug)]
enum Happened {
    Taken {
        number: usize,
        at: i64,
    },
    GivenBack {
        number: usize,
    },
    /// Everything of before is void: taken and remembered.
    Cleared,
    /// What was sent before attempt `number` says nothing any more.
    Forgotten {
        before: usize,
    },
    Wrong {
        number: usize,
        password: u8,
        date: Option<u8>,
    },
    /// A repeat was held back.
    Said {
        password: u8,
    },
}

/// The history of one person.
#[derive(Default)]
struct Reference(Vec<Happened>);

/// An attempt on its way, in both worlds.
struct OnItsWay {
    attempt: Attempt,
    person: u8,
    number: usize,
    password: u8,
    date: Option<u8>,
}

impl Reference {
    /// When the attempts were taken that count, oldest first.
    fn taken(&self) -> Vec<(usize, i64)> {
        let mut taken = Vec::new();
        for line in &self.0 {
            match *line {
                Happened::Taken { number, at } => taken.push((number, at)),
                Happened::GivenBack { number } => taken.retain(|(other, _)| *other != number),
                Happened::Cleared => taken.clear(),
                _ => {}
            }
        }
        taken
    }

    fn left(&self, limits: &Settings, now: i64) -> u32 {
        let free = |limit: u32, length: Duration| {
            let length = i64::try_from(length.as_secs()).unwrap();
            let used = self.taken().iter().filter(|(_, at)| now - at < length).count();
            limit.saturating_sub(u32::try_from(used).unwrap())
        };
        free(limits.limit, limits.window).min(free(limits.daily_limit, Duration::from_hours(24)))
    }

    /// The first moment at which there is more than now: only the end of a window can be one.
    fn next_in(&self, limits: &Settings, now: i64) -> Option<u64> {
        let window = i64::try_from(limits.window.as_secs()).unwrap();
        let left = self.left(limits, now);
        let ends = self
            .taken()
            .into_iter()
            .flat_map(|(_, at)| [at + window, at + 86_400]);
        let more = ends.filter(|end| *end > now && self.left(limits, *end) > left);
        more.min().map(|end| u64::try_from(end - now).unwrap())
    }

    /// Every password that is known to be wrong, with the date of then.
    fn wrong(&self, limits: &Settings, now: i64) -> Vec<(u8, Option<u8>)> {
        let mut wrong: Vec<(u8, Option<u8>, i64)> = Vec::new();
        let mut void_before = 0;
        for (line, happened) in self.0.iter().enumerate() {
            match *happened {
                Happened::Cleared => wrong.clear(),
                Happened::Forgotten { before } => {
                    wrong.clear();
                    void_before = void_before.max(before);
                }
                Happened::Said { password } => wrong.retain(|(other, ..)| *other != password),
                Happened::Wrong {
                    number,
                    password,
                    date,
                } => {
                    let so_far = Self(self.0[..line].to_vec());
                    let taken = so_far.taken();
                    let still_there = taken.iter().find(|(other, _)| *other == number);
                    if let Some((_, at)) = still_there.filter(|_| number >= void_before) {
                        wrong.retain(|(other, ..)| *other != password);
                        wrong.push((password, date, *at));
                    }
                }
                _ => {}
            }
        }
        let window = i64::try_from(limits.window.as_secs()).unwrap();
        wrong.retain(|(_, _, at)| now - at < window);
        wrong
            .into_iter()
            .map(|(password, date, _)| (password, date))
            .collect()
    }
}

fn step() -> impl Strategy<Value = Step> {
    let end = prop_oneof![
        6 => Just(End::Wrong),
        2 => Just(End::GiveBack),
        1 => Just(End::Unknown),
        1 => Just(End::Right),
    ];
    prop_oneof![
        6 => (0_u8..2, 0_u8..3, prop_oneof![4 => Just(Some(0)), 1 => Just(Some(1)), 1 => Just(None)])
            .prop_map(|(person, password, date)| Step::Submit { person, password, date }),
        6 => (any::<usize>(), end).prop_map(|(which, end)| Step::Settle { which, end }),
        2 => (0_u32..400).prop_map(Step::Later),
        1 => (0_u32..40_000).prop_map(Step::Later),
        1 => Just(Step::Sweep),
    ]
}

/// A submit in both worlds. What is let through is on its way.
fn submit(
    budget: &Attempts,
    history: &mut Reference,
    numbers: &mut usize,
    (person, password, date): (u8, u8, Option<u8>),
    now: i64,
) -> Option<OnItsWay> {
    let limits = budget.limits;
    let name = person.to_string();
    let free = history.left(&limits, now);
    let Ok(attempt) = done(budget.take(&name)) else {
        assert_eq!(free, 0, "refused, though there was one");
        return None;
    };
    assert!(free > 0, "given, though there was none");
    let number = *numbers;
    *numbers += 1;
    history.0.push(Happened::Taken { number, at: now });
    let wrong = history.wrong(&limits, now);
    let differs = |then: &Option<u8>| then.zip(date).is_some_and(|(then, now)| then != now);
    let changed = wrong.iter().any(|(_, then)| differs(then));
    let is_repeated = !changed && wrong.iter().any(|(other, _)| *other == password);
    if changed {
        history.0.push(Happened::Forgotten { before: number });
    }
    // One person's hash is never another's.
    let guess = guess(person * 100 + password);
    let changed_at = date.map(|date| at(i64::from(date)));
    let Try::Fresh(attempt) = done(attempt.unless_repeated(guess, changed_at)).unwrap() else {
        assert!(is_repeated, "held back, though it was new");
        history.0.push(Happened::GivenBack { number });
        history.0.push(Happened::Said { password });
        return None;
    };
    assert!(!is_repeated, "sent, though it was known");
    Some(OnItsWay {
        attempt,
        person,
        number,
        password,
        date,
    })
}

fn settle(one: OnItsWay, history: &mut Reference, numbers: usize, end: End) {
    let OnItsWay {
        attempt,
        number,
        password,
        date,
        ..
    } = one;
    match end {
        End::Wrong => {
            done(attempt.was_wrong());
            history.0.push(Happened::Wrong {
                number,
                password,
                date,
            });
        }
        End::GiveBack => {
            done(attempt.give_back());
            history.0.push(Happened::GivenBack { number });
        }
        End::Unknown => {
            done(attempt.keep());
            history.0.push(Happened::Forgotten { before: numbers });
        }
        End::Right => {
            done(attempt.clear());
            history.0.push(Happened::Cleared);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_budget_is_what_its_history_says(
        steps in proptest::collection::vec(step(), 1..60),
        (limit, more_a_day, window) in (1_u32..5, 0_u32..5, prop_oneof![Just(60_u64), Just(900), Just(86_400)]),
    ) {
        let seconds = Arc::new(AtomicI64::new(1000));
        let told = Arc::clone(&seconds);
        let clock = Clock::from_fn(move || at(told.load(Ordering::SeqCst)));
        let limits = Settings { limit, window: Duration::from_secs(window), daily_limit: limit + more_a_day };
        let budget = Attempts::new(&limits, store(&clock), clock);
        let mut histories = [Reference::default(), Reference::default()];
        let (mut under_way, mut numbers) = (Vec::new(), 0);
        for step in steps {
            let now = seconds.load(Ordering::SeqCst);
            match step {
                Step::Submit { person, password, date } => {
                    let history = &mut histories[usize::from(person)];
                    let what = (person, password, date);
                    under_way.extend(submit(&budget, history, &mut numbers, what, now));
                }
                Step::Settle { which, end } if !under_way.is_empty() => {
                    let one: OnItsWay = under_way.swap_remove(which % under_way.len());
                    let history = &mut histories[usize::from(one.person)];
                    settle(one, history, numbers, end);
                }
                Step::Settle { .. } => {}
                Step::Later(by) => {
                    seconds.fetch_add(i64::from(by), Ordering::SeqCst);
                }
                Step::Sweep => budget.store.sweep(),
            }
            let now = seconds.load(Ordering::SeqCst);
            for (person, history) in histories.iter().enumerate() {
                let expected = (history.left(&limits, now), history.next_in(&limits, now));
                prop_assert_eq!(tries(&budget, &person.to_string()), expected);
            }
        }
    }
}
