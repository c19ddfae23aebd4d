//! The portal's parts, as handlers reach them. Built once, in `app`; cheap to clone.

use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;

use super::client_address::TrustedProxies;
use super::language::Place;
use super::page::Page;
use super::paths::Site;
use crate::attempts::Attempts;
use crate::branding::Branding;
use crate::clock::Clock;
use crate::config;
use crate::graph::Graph;
use crate::languages::Language;
use crate::notices::Audit;
use crate::password::{Changes, OwnRules, Pace};
use crate::random::Random;
use crate::sealing::Sealer;
use crate::sessions::Sessions;
use crate::sign_in::SignIn;
use crate::store::Store;
use crate::telemetry::Metrics;
use crate::texts::Library;

/// A handle on everything below.
#[derive(Clone)]
pub(crate) struct Portal(Arc<Parts>);

/// What handlers work with.
pub(crate) struct Parts {
    pub(crate) site: Arc<Site>,
    pub(crate) branding: Branding,
    pub(crate) texts: Library,
    /// For visitors whose choice and whose browser name no language that is there.
    pub(crate) default_language: Language,
    pub(crate) proxies: TrustedProxies,
    pub(crate) sign_in: SignIn,
    pub(crate) changes: Changes,
    pub(crate) own_rules: OwnRules,
    pub(crate) pace: Pace,
    pub(crate) attempts: Attempts,
    pub(crate) graph: Graph,
    pub(crate) account_facts: bool,
    pub(crate) account: config::Account,
    pub(crate) after_change: config::AfterChange,
    /// Where people of this cloud sign in: the site that their password managers know.
    pub(crate) sign_in_host: String,
    pub(crate) session: config::Session,
    pub(crate) store: Sessions,
    /// What replicas share beside sessions.
    pub(crate) shared: Store,
    pub(crate) sealer: Sealer,
    pub(crate) audit: Audit,
    pub(crate) metrics: Metrics,
    pub(crate) clock: Clock,
    pub(crate) random: Random,
}

impl Portal {
    /// Takes the parts together.
    pub(crate) fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// Reads the operator's own sentences again, and says in the log how that went. With a bad one nothing changes.
    pub(crate) fn reload_texts(&self, own: Option<&Path>) {
        match self.texts.reload(own) {
            Ok(()) => tracing::info!("the texts were read again"),
            Err(cause) => tracing::error!(
                cause = %format!("branding.texts_dir: {cause}"),
                "the texts were not read again; the old ones stay"
            ),
        }
    }

    /// Forgets what is old. Called now and then.
    pub(crate) fn sweep(&self) {
        self.store.sweep();
        self.shared.sweep();
        self.changes.sweep();
        self.pace.sweep();
    }

    /// The context of a page.
    pub(crate) fn page(&self, language: Language, place: Place, reference: String) -> Page {
        Page {
            t: self.texts.texts(language),
            place,
            site: Arc::clone(&self.site),
            brand: self.branding.now(),
            reference,
        }
    }
}

impl Deref for Portal {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}
