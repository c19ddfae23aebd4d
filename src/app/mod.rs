//! Builds the parts from the settings and joins them to the routes: the only file that knows everything.
//!
//! `main`, `repass demo` and every test call [`App::new`].

mod admin;
mod parts;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::{Router, middleware};
use tokio_util::task::TaskTracker;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_sessions::cookie::SameSite;
use tower_sessions::{Expiry, SessionManagerLayer};

use crate::attempts::Attempts;
use crate::branding::CannotUse;
use crate::clock::Clock;
use crate::config::{self, Config};
use crate::files::{LOOK_EVERY, Unusable};
use crate::graph::Graph;
use crate::http::{self, Http};
use crate::notices::{Audit, CannotOpen};
use crate::password::{Breach, Changes, OwnRules, Pace, Parts as ChangeParts};
use crate::random::Random;
use crate::routes;
use crate::sealing::Sealer;
use crate::sessions::Sessions;
use crate::sign_in::{CannotProve, SignIn};
use crate::store::{self};
use crate::web::paths::{self, Site};
use crate::web::portal::Parts;
use crate::web::{Portal, cookies, error, language, request, security_headers, unsafe_methods};

/// How often what is old is forgotten.
const SWEEP_EVERY: Duration = Duration::from_secs(30);

/// The portal, ready to be served.
pub struct App {
    portal: Portal,
    store: Sessions,
    breach: Breach,
    tasks: TaskTracker,
    stopping: Arc<AtomicBool>,
}

/// Why the portal cannot be built.
#[derive(Debug)]
pub enum SetUpError {
    /// The outgoing HTTP client.
    Http(http::SetUpError),
    /// The audit file.
    Audit(CannotOpen),
    /// The portal's own credential.
    Credential(CannotProve),
    /// A file of the rules for new passwords.
    Rules(Unusable),
    /// A file of the operator's brand.
    Branding(CannotUse),
    /// The store that replicas share.
    Store(store::redis::CannotUse),
}

impl std::fmt::Display for SetUpError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Http(error) => error.fmt(f),
            Self::Audit(error) => error.fmt(f),
            Self::Credential(error) => error.fmt(f),
            Self::Rules(error) => error.fmt(f),
            Self::Branding(error) => error.fmt(f),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for SetUpError {}

impl App {
    /// Puts everything together. Nothing is asked of Microsoft yet, so it works while Microsoft cannot be reached.
    pub fn new(config: &Config, clock: &Clock, random: &Random) -> Result<Self, SetUpError> {
        let site = Arc::new(Site::new(&config.server.public_url));
        let http = Http::new(&config.http, config.graph.timeout).map_err(SetUpError::Http)?;
        let metrics = parts::metrics(config);
        let audit = Audit::open(&config.notices).map_err(SetUpError::Audit)?;
        let graph = Graph::new(&config.graph, http.clone(), metrics.clone());
        let (own_rules, breach) = parts::rules(config, &http, &metrics).map_err(SetUpError::Rules)?;
        let sealer = Sealer::new(&config.session.secrets, random);
        let (store, shared) =
            parts::stores(config, (clock, random), &sealer, &metrics).map_err(SetUpError::Store)?;
        let attempts = Attempts::new(&config.attempts, shared.clone(), clock.clone());
        let tasks = TaskTracker::new();
        let changes = Changes::new(ChangeParts {
            graph: graph.clone(),
            account_facts: config.graph.account_facts,
            breach: breach.clone(),
            attempts: attempts.clone(),
            sealer: sealer.clone(),
            sessions: Arc::new(store.clone()),
            store: shared.clone(),
            audit: audit.clone(),
            metrics: metrics.clone(),
            clock: clock.clone(),
            random: random.clone(),
            tasks: tasks.clone(),
        });
        let sign_in = SignIn::new(config, &site.absolute(paths::CALLBACK), &http, clock, random)
            .map_err(SetUpError::Credential)?;
        let (branding, texts) = parts::brand(&config.branding).map_err(SetUpError::Branding)?;
        let portal = Portal::new(Parts {
            sign_in,
            site,
            branding,
            texts,
            default_language: config.branding.default_language,
            proxies: parts::proxies(config),
            changes,
            own_rules,
            pace: Pace::new(clock.clone()),
            attempts,
            graph,
            account_facts: config.graph.account_facts,
            account: config.account.clone(),
            after_change: config.after_change.clone(),
            sign_in_host: config.entra.cloud.login_host().to_owned(),
            session: config.session.clone(),
            store: store.clone(),
            shared,
            sealer,
            audit,
            metrics,
            clock: clock.clone(),
            random: random.clone(),
        });
        Ok(Self {
            portal,
            store,
            breach,
            tasks,
            stopping: Arc::default(),
        })
    }

    /// What the browser sees.
    pub fn site(&self) -> Router {
        let portal = &self.portal;
        let sessions = SessionManagerLayer::new(self.store.clone())
            .with_name(cookies::full_name(&portal.site, cookies::SESSION))
            .with_secure(portal.site.is_https())
            .with_http_only(true)
            .with_same_site(SameSite::Lax)
            .with_path("/")
            .with_expiry(Expiry::OnInactivity(
                time::Duration::try_from(portal.session.idle).unwrap_or_default(),
            ));
        let layers = ServiceBuilder::new()
            .layer(middleware::from_fn_with_state(portal.clone(), request::observe))
            .layer(middleware::from_fn_with_state(
                portal.clone(),
                security_headers::add,
            ))
            .layer(middleware::from_fn_with_state(portal.clone(), language::remember))
            .layer(middleware::from_fn_with_state(portal.clone(), error::show))
            .layer(CatchPanicLayer::custom(error::panicked))
            .layer(middleware::from_fn_with_state(
                portal.clone(),
                cookies::complete_removal,
            ))
            .layer(middleware::from_fn_with_state(portal.clone(), cookies::only_ours))
            .layer(sessions);
        // Inside, and only for what exists: a path that is not ours is 404, whoever asks.
        let ours_only = middleware::from_fn_with_state(portal.clone(), unsafe_methods::require_our_own_pages);
        routes::router(&portal.site)
            .route_layer(ours_only)
            .layer(layers)
            .with_state(portal.clone())
    }

    /// Keeps keys fresh and forgets what is old, for as long as it is polled.
    pub async fn keep_house(&self) {
        let sweep = async {
            loop {
                tokio::time::sleep(SWEEP_EVERY).await;
                self.portal.sweep();
            }
        };
        let look = async {
            loop {
                tokio::time::sleep(LOOK_EVERY).await;
                self.with_files(|rules, breach| {
                    rules.look();
                    breach.look();
                })
                .await;
            }
        };
        tokio::join!(self.portal.sign_in.authority().keep_fresh(), sweep, look);
    }

    /// Reads the files of the rules for new passwords again. A bad one changes nothing.
    pub async fn reload(&self, branding: Option<&config::Branding>) {
        let (portal, settings) = (self.portal.clone(), branding.cloned());
        self.with_files(move |rules, breach| {
            rules.reload();
            breach.reload();
            if let Some(settings) = settings {
                portal.branding.reload(&settings);
                portal.reload_texts(settings.texts_dir.as_deref());
            }
        })
        .await;
    }

    /// Files are read beside the threads that serve.
    async fn with_files(&self, work: impl FnOnce(&OwnRules, &Breach) + Send + 'static) {
        let (rules, breach) = (self.portal.own_rules.clone(), self.breach.clone());
        if tokio::task::spawn_blocking(move || work(&rules, &breach))
            .await
            .is_err()
        {
            tracing::error!("the reading of a file broke off");
        }
    }

    /// What the portal takes for the time.
    pub fn clock(&self) -> &Clock {
        &self.portal.clock
    }

    /// From now on `/health/ready` says no.
    pub fn begin_to_stop(&self) {
        self.stopping.store(true, Ordering::SeqCst);
    }

    /// Waits for the changes that run.
    pub async fn finish_changes(&self) {
        self.tasks.close();
        self.tasks.wait().await;
    }
}
