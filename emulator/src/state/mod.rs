//! The tenant in memory: one application, its accounts, and what is under way.
//!
//! Everything that changes sits behind one lock that is never held across an await: each request is acted on in one
//! step, so a client that hangs up can never leave half a change behind.

mod accounts;
mod application;
mod cloud;
mod credentials;
mod directory;
mod grants;
mod key_ring;
mod lockout;
mod revocations;
mod sessions;
mod settings;
mod standard_accounts;
mod throttle;

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use time::Duration;

pub use accounts::AccountCard;
pub(crate) use accounts::{Account, AccountInput, Kind, read_users};
pub(crate) use application::{Application, ApplicationChange};
pub use cloud::Cloud;
pub(crate) use credentials::{FederatedCredential, ManagedIdentity};
pub(crate) use directory::{Directory, SignInRefusal};
pub(crate) use grants::{DEVICE_CODE_LIFETIME, DeviceState, Grant};
pub(crate) use key_ring::KeyRing;
pub(crate) use revocations::{Event, Revocations, TokenKind};
pub(crate) use sessions::{Pending, SESSION_LIFETIME, Session, Sessions};
pub(crate) use settings::{ChallengeForm, Challenges, PasswordRules, RefusalForm, SettingsChange};
pub(crate) use standard_accounts::standard_accounts;
pub(crate) use throttle::{Throttle, Throttled};

use crate::control::{Fault, Record};
use crate::keys::Keys;

/// The tenant's GUID: always the same, so that a portal's settings survive a restart of the stand-in.
pub(crate) const TENANT_ID: &str = "4c1f0a5e-7d2b-4b9e-8a63-2f5d9c7e1b04";
/// The tenant's default domain, which a portal may name instead of the GUID.
pub(crate) const TENANT_DOMAIN: &str = "contoso.example";
/// The tenant's display name.
pub(crate) const TENANT_NAME: &str = "Contoso";
/// A second verified domain, whose people sign in elsewhere.
pub(crate) const FEDERATED_DOMAIN: &str = "fabrikam.example";

/// What every handler gets.
pub(crate) type Shared = Arc<World>;

/// One emulator.
pub(crate) struct World {
    /// What access tokens are signed with, and the tenant's first key.
    pub(crate) keys: &'static Keys,
    /// Whether it is served over https.
    pub(crate) https: bool,
    /// Which of Microsoft's clouds it stands in for.
    pub(crate) cloud: Cloud,
    inner: Mutex<Inner>,
}

/// What changes.
pub(crate) struct Inner {
    /// The application registration.
    pub(crate) application: Application,
    /// What ID tokens are signed with.
    pub(crate) keys: KeyRing,
    /// The identity of the machine or app service that a client may run on.
    pub(crate) managed_identity: ManagedIdentity,
    /// The accounts.
    pub(crate) directory: Directory,
    /// Codes, single sign-on sessions, half-finished sign-ins.
    pub(crate) sessions: Sessions,
    /// Faults still to happen, in the order they were asked for.
    pub(crate) faults: VecDeque<Fault>,
    /// What arrived.
    pub(crate) requests: VecDeque<Record>,
    /// How often things happened, by name.
    pub(crate) counters: BTreeMap<&'static str, u64>,
    /// Access tokens up to this number are revoked by a control call, without any delay.
    pub(crate) revoked_through: u64,
    /// What happened to accounts that concerns their tokens.
    pub(crate) revocations: Revocations,
    /// The lists of banned passwords.
    pub(crate) passwords: PasswordRules,
    /// How much Graph has been asked lately.
    pub(crate) throttle: Throttle,
    /// How Graph challenges a token.
    pub(crate) challenges: Challenges,
    /// How far the clock is ahead of the system's.
    pub(crate) clock_ahead: Duration,
    /// The number of the newest access token.
    pub(crate) newest_token: u64,
}

impl World {
    /// A tenant with these accounts.
    pub(crate) fn new(keys: &'static Keys, https: bool, cloud: Cloud, accounts: Vec<Account>) -> Self {
        Self {
            keys,
            https,
            cloud,
            inner: Mutex::new(Inner {
                application: Application::new(),
                keys: KeyRing::new(Arc::clone(&keys.tenant)),
                managed_identity: ManagedIdentity::new(),
                directory: Directory::new(accounts, cloud),
                sessions: Sessions::default(),
                faults: VecDeque::new(),
                requests: VecDeque::new(),
                counters: BTreeMap::new(),
                revoked_through: 0,
                revocations: Revocations::default(),
                passwords: PasswordRules::default(),
                throttle: Throttle::default(),
                challenges: Challenges::default(),
                clock_ahead: Duration::ZERO,
                newest_token: 0,
            }),
        }
    }

    /// The changing part. Never hold it across an await.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    /// Counts one more of that name.
    pub(crate) fn count(&mut self, name: &'static str) {
        *self.counters.entry(name).or_default() += 1;
    }

    /// Replaces the password, as the person, an administrator or the "forgot my password" page does.
    pub(crate) fn change_password(&mut self, oid: &str, new_password: &str, event: Event) {
        self.directory.replace_password(oid, new_password);
        if event == Event::SelfServiceReset {
            self.directory.lockouts.forget(oid);
        }
        self.tokens_event(oid, event);
        self.count("password_changes");
    }

    /// Something happened that concerns the account's tokens. Its single sign-on sessions end in every case; which tokens
    /// die is for whoever is shown one to ask.
    pub(crate) fn tokens_event(&mut self, oid: &str, event: Event) {
        self.sessions.end_all_of(oid);
        self.revocations.note(oid, event, self.newest_token);
    }

    /// Every token of everybody, at once. Sessions stay.
    pub(crate) fn revoke_all_tokens(&mut self) {
        self.revoked_through = self.newest_token;
        for account in self.directory.all() {
            self.revocations
                .note(&account.oid, Event::Revoked, self.newest_token);
        }
    }

    /// Back to the start, the settings and the clock too; the application, its credentials, the managed identity, the keys and the oids stay.
    pub(crate) fn reset(&mut self) {
        self.directory.reset();
        self.sessions = Sessions::default();
        self.faults.clear();
        self.requests.clear();
        self.counters.clear();
        self.revoked_through = 0;
        self.revocations = Revocations::default();
        self.passwords = PasswordRules::default();
        self.throttle = Throttle::default();
        self.challenges = Challenges::default();
        self.clock_ahead = Duration::ZERO;
    }
}
