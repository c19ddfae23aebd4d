//! What can happen next. What a request decides, the functions of the ledger decide.

use std::sync::Arc;

use super::super::before_send::BeforeSend;
use super::super::entry::{Decision, Entry, Submit, View};
use super::super::page::{Stopped, stopped};
use super::flaws::{Flaw, without_memory};
use super::world::{At, Record, Told, World, Write, name};
use crate::password::Outcome;

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Step {
    /// A request does the next thing: it comes, reads and decides, or writes.
    Go(usize),
    /// The change arrives at Microsoft, and the password is changed.
    Change(usize),
    /// It arrives and is refused, or never arrives.
    Refuse(usize),
    /// Microsoft's answer comes back.
    Answer(usize),
    /// It does not.
    Lose(usize),
    /// Somebody looks again at the facts.
    LookAgain(usize),
    /// A replica dies, with all that it knows, and another one starts in its place.
    Crash(usize),
    /// The follower hears of everything that was written.
    Replicate,
    /// The follower takes over.
    FailOver,
    /// Somebody empties the store, or it starts again with nothing.
    Empty,
    /// The session ends.
    SignOut,
    /// The time of whoever runs is over.
    Tick,
}

/// The world after a step.
pub(super) fn next(world: &World, step: Step, flaw: Flaw) -> World {
    let mut world = world.clone();
    match step {
        Step::Go(request) => world.go(request, flaw),
        Step::Change(request) => world.arrive(request, true),
        Step::Refuse(request) => world.arrive(request, false),
        Step::Answer(request) if *world.at(request) == At::Sent(true) => world.end(request, Outcome::Changed),
        Step::Answer(request) => world.end(request, Outcome::WrongCurrentPassword),
        Step::Lose(request) => world.end(request, Outcome::OutcomeUnknown),
        Step::LookAgain(request) => world.requests[request].at = At::Proves,
        Step::Crash(replica) => {
            world.crashes += 1;
            for (request, there) in world.requests.iter_mut().enumerate() {
                if World::replica(request) == replica && there.at != At::Outside {
                    there.at = At::Gone;
                }
            }
        }
        Step::Replicate => world.follower = world.master.clone(),
        Step::FailOver => {
            world.epoch += 1;
            world.master = world.follower.take();
        }
        Step::Empty => {
            world.epoch += 1;
            (world.master, world.follower) = (None, None);
        }
        Step::SignOut => world.signed_out = true,
        Step::Tick => world.ticks += 1,
    }
    world
}

impl World {
    fn go(&mut self, request: usize, flaw: Flaw) {
        match self.at(request).clone() {
            At::Outside if self.is_live() => self.requests[request].at = At::Turn(None),
            At::Outside if flaw == Flaw::StrangerNotLookedUp => self.tell(request, Outcome::SignInExpired),
            At::Outside => self.requests[request].at = At::Looks,
            At::Turn(waited_for) => self.turn(request, waited_for, flaw),
            At::Runs => self.begin_to_send(request, flaw),
            At::Ended => self.write_end(request),
            At::Looks => self.look(request, None),
            At::Closes if self.epoch > 0 => self.tell(request, Outcome::OutcomeUnknown),
            At::Closes => self.look(request, Some(flaw)),
            At::Proves => self.prove(request),
            At::Writes(write) => self.write(request, *write, flaw),
            At::Sends | At::Sent(_) | At::Answered | At::Gone => {}
        }
    }

    fn tell(&mut self, request: usize, outcome: Outcome) {
        self.answer(request, Told::new(outcome, request));
    }

    fn answer(&mut self, request: usize, told: Told) {
        let there = &mut self.requests[request];
        (there.told, there.at, there.since) = (Some(told), At::Answered, 0);
    }

    /// The owner has its end: the page is shown, and the end is still to be written.
    fn end(&mut self, request: usize, outcome: Outcome) {
        self.tell(request, outcome);
        self.requests[request].at = At::Ended;
    }

    fn arrive(&mut self, request: usize, changes: bool) {
        let form = &mut self.microsoft[Self::form(request)];
        form.received += 1;
        form.changed |= changes;
        self.requests[request].at = At::Sent(changes);
    }

    /// The end of a change that the replica of a request has run itself.
    fn our_end(&self, request: usize, owner: usize) -> Option<Told> {
        let is_ours = Self::replica(request) == Self::replica(owner);
        let is_known = matches!(
            self.at(owner),
            At::Ended | At::Answered | At::Proves | At::Writes(_)
        );
        self.requests[owner].told.filter(|_| is_ours && is_known)
    }

    /// What a request reads, with what its replica knows better.
    fn known(&self, request: usize) -> Record {
        let better = self.master.as_deref().and_then(|entry| {
            let told = self.our_end(request, entry.owner.parse().ok()?)?;
            Entry::on_end(Some(entry), &entry.owner, &told.ending(), self.now())
        });
        better.map(Arc::new).or_else(|| self.master.clone())
    }

    fn turn(&mut self, request: usize, waited_for: Option<usize>, flaw: Flaw) {
        if let Some(told) = waited_for.and_then(|owner| self.our_end(request, owner)) {
            return self.answer(request, told);
        }
        if self.epoch > 0 && flaw != Flaw::EpochIgnored {
            return self.tell(request, Outcome::OutcomeUnknown);
        }
        let (now, known) = (self.now(), self.known(request));
        let is_overdue = matches!(Entry::on_look(known.as_deref(), now), View::Lost(..));
        let known = known.filter(|_| !(is_overdue && flaw == Flaw::OverdueIsNothing));
        let (name, waited) = (name(request), waited_for.map(name));
        let form = u8::try_from(Self::form(request)).unwrap();
        let submit = Submit {
            owner: &name,
            fingerprint: &[[form; 32]],
            one_time: true,
            reference: &name,
            until: Self::until(self.ticks),
            waited_for: waited.as_deref(),
        };
        let from = At::Turn(waited_for);
        match Entry::on_submit(known.as_deref(), &submit, now) {
            Decision::Run(entry, _) => self.decide(request, entry, (from, At::Runs, None)),
            Decision::Wait(owner, entry) => {
                let to = At::Turn(owner.parse().ok());
                match entry.filter(|_| flaw != Flaw::WaitsWithoutTrace) {
                    Some(entry) => self.decide(request, entry, (from, to, None)),
                    None => self.requests[request].at = to,
                }
            }
            Decision::Ended(ending) => self.answer(request, Told::from(&ending)),
            Decision::Lost(entry, lost) => {
                let told = Told::from(&lost.ending);
                self.decide(request, entry, (from, At::Answered, Some(told)));
            }
        }
    }

    fn begin_to_send(&mut self, request: usize, flaw: Flaw) {
        if flaw == Flaw::SentNotWritten {
            self.requests[request].at = At::Sends;
            return;
        }
        if self.epoch > 0 && flaw != Flaw::EpochIgnored {
            return self.stop(request);
        }
        match Entry::on_send(self.master.as_deref(), &name(request), &BeforeSend::example()) {
            Some(entry) => self.decide(request, entry, (At::Runs, At::Sends, None)),
            None => self.end(request, Outcome::OutcomeUnknown),
        }
    }

    /// It is another epoch, and nothing may be sent.
    fn stop(&mut self, request: usize) {
        let until = Self::until(self.requests[request].since);
        let outcome = match stopped(until, self.now()) {
            Stopped::Unavailable => Outcome::SessionStoreUnavailable,
            Stopped::Overtaken => Outcome::OutcomeUnknown,
        };
        self.end(request, outcome);
    }

    fn write_end(&mut self, request: usize) {
        let ending = self.requests[request].told.map(Told::ending).unwrap();
        match Entry::on_end(self.master.as_deref(), &name(request), &ending, self.now()) {
            Some(entry) => self.decide(request, entry, (At::Ended, At::Answered, None)),
            None => self.requests[request].at = At::Answered,
        }
    }

    /// Somebody without a session: first only looks, then closes it.
    fn look(&mut self, request: usize, closes: Option<Flaw>) {
        let (now, known) = (self.now(), self.known(request));
        let from = self.at(request).clone();
        match (Entry::on_look(known.as_deref(), now), closes) {
            (View::Running(_), _) => {}
            (View::Ended(ending), _) => self.answer(request, Told::from(&ending)),
            (View::Lost(entry, lost), _) => {
                let told = Told::from(&lost.ending);
                self.decide(request, entry, (from, At::Answered, Some(told)));
            }
            (View::Nothing, None) => self.requests[request].at = At::Closes,
            (View::Nothing, Some(flaw)) => {
                let told = Told::new(Outcome::SignInExpired, request);
                let name = name(request);
                let end = Entry::on_close(known.as_deref(), ("nobody", &name), now);
                match end.filter(|_| flaw != Flaw::NotClosed) {
                    Some(entry) => self.decide(request, entry, (from, At::Answered, Some(told))),
                    None => self.answer(request, told),
                }
            }
        }
    }

    /// The facts say that the password was changed by what nobody knew the end of.
    fn prove(&mut self, request: usize) {
        let of = self.requests[request].told.map_or(request, |told| told.of);
        let told = Told::new(Outcome::Changed, of);
        let better = self
            .master
            .as_deref()
            .and_then(|entry| entry.on_proof(&told.ending()));
        match better {
            Some(entry) => self.decide(request, entry, (At::Proves, At::Answered, Some(told))),
            None => self.answer(request, told),
        }
    }

    fn decide(&mut self, request: usize, entry: Entry, (from, to, told): (At, At, Option<Told>)) {
        self.requests[request].at = At::Writes(Box::new(Write {
            seen: self.master.clone(),
            epoch: self.epoch,
            entry: Arc::new(entry),
            from,
            to,
            told,
        }));
    }

    fn write(&mut self, request: usize, write: Write, flaw: Flaw) {
        if write.epoch != self.epoch && flaw != Flaw::EpochIgnored {
            return match write.from {
                At::Turn(_) | At::Closes => self.tell(request, Outcome::OutcomeUnknown),
                At::Runs => self.stop(request),
                from => self.requests[request].at = from,
            };
        }
        if write.seen != self.master {
            self.requests[request].at = write.from;
            return;
        }
        self.master = Some(match flaw {
            Flaw::OnlyTheLast => Arc::new(without_memory(&write.entry)),
            _ => write.entry,
        });
        if write.to == At::Runs {
            // Its time counts from the decision.
            self.requests[request].since = self.since(request);
        }
        self.requests[request].at = write.to;
        if write.told.is_some() {
            self.requests[request].told = write.told;
        }
    }

    /// In which tick the request that has just been allowed to send was allowed to.
    fn since(&self, request: usize) -> u8 {
        let until = self.master.as_ref().map(|entry| entry.until);
        let mut ticks = 0..=self.ticks;
        ticks
            .find(|tick| until == Some(Self::until(*tick)))
            .unwrap_or(self.requests[request].since)
    }
}
