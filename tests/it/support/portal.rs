//! One portal in front of one stand-in tenant.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use entra_emulator::{Emulator, Options};
use repass::app::App;
use repass::clock::Clock;
use repass::config::{Config, Listen};
use repass::random::Random;
use repass::server::{Listeners, Running};
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::{Browser, Tenant, logs, trusting};

/// Where nearly every portal listens.
const ANY_PORT: &str = "127.0.0.1:0";

/// A portal that is being served, and its tenant.
pub(crate) struct Portal {
    /// `http://localhost:PORT` or `http://[::1]:PORT`, where it listens; no slash at the end.
    pub(crate) url: String,
    /// What browsers see, `server.public_url`; no slash at the end.
    pub(crate) public: String,
    /// `http://localhost:PORT` of health and metrics.
    pub(crate) admin: String,
    pub(crate) tenant: Tenant,
    /// The same portal without a socket, for tables of thousands of requests.
    pub(super) site: axum::Router,
    seconds: Arc<AtomicI64>,
    /// The variables that it was started with.
    env: BTreeMap<String, String>,
    running: Option<Running>,
    emulator: Arc<Emulator>,
}

impl Portal {
    /// With the settings of the demonstration.
    pub(crate) async fn start() -> Self {
        Self::with(&[]).await
    }

    /// With some settings changed, by the names of their environment variables. In a value, `{portal}` and `{stand-in}`
    /// stand for the addresses of the two, `{identity}` and `{identity_header}` for the stand-in's managed identity.
    pub(crate) async fn with(settings: &[(&str, &str)]) -> Self {
        Self::after(&[], settings).await
    }

    /// The same, with faults that wait before the portal asks its first question.
    pub(crate) async fn after(faults: &[(&str, Value)], settings: &[(&str, &str)]) -> Self {
        let emulator = Emulator::start(Options::default())
            .await
            .expect("the stand-in starts");
        let tenant = Tenant::of(&emulator);
        for (at, fault) in faults {
            tenant.fault(at, fault.clone()).await;
        }
        Self::in_front_of(emulator, ANY_PORT, settings).await
    }

    /// In front of a stand-in that has been started elsewhere and otherwise, listening at this address.
    pub(crate) async fn in_front_of(emulator: Emulator, listen: &str, settings: &[(&str, &str)]) -> Self {
        Self::serve(Arc::new(emulator), Arc::new(AtomicI64::new(0)), listen, settings).await
    }

    /// Another replica: with the same settings and some changed, the same clock, and the same address for browsers.
    pub(crate) async fn replica(&self, settings: &[(&str, &str)]) -> Self {
        let mut env = self.env.clone();
        env.insert(
            "REPASS_SERVER__PUBLIC_URL".to_owned(),
            format!("{}/", self.public),
        );
        let changed = settings.iter();
        env.extend(changed.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let env: Vec<_> = env
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        Self::serve(
            Arc::clone(&self.emulator),
            Arc::clone(&self.seconds),
            ANY_PORT,
            &env,
        )
        .await
    }

    async fn serve(
        emulator: Arc<Emulator>,
        seconds: Arc<AtomicI64>,
        listen: &str,
        settings: &[(&str, &str)],
    ) -> Self {
        logs::record();
        let tenant = Tenant::of(&emulator);
        let listen: SocketAddr = listen.parse().expect("an address");
        let any_port = ANY_PORT.parse().expect("an address");
        let listeners = Listeners::bind(&Listen::Tcp(listen), any_port).expect("free ports");
        let bound = listeners.portal("http").expect("bound");
        let port = bound.rsplit_once(':').expect("a port").1;
        let public = format!("http://localhost:{port}");
        let url = if listen.is_ipv6() {
            format!("http://[::1]:{port}")
        } else {
            public.clone()
        };
        let admin = listeners.admin().expect("bound");
        let env = environment(settings, &public, &emulator, &tenant).await;
        let config = Config::parse("", &env)
            .unwrap_or_else(|problems| panic!("{problems}"))
            .config;
        let moved = Arc::clone(&seconds);
        let clock = Clock::from_fn(move || {
            OffsetDateTime::now_utc() + time::Duration::seconds(moved.load(Ordering::SeqCst))
        });
        let app = App::new(&config, &clock, &Random::system()).expect("the portal is built");
        let site = app.site();
        let running = Running::start(app, listeners, &config.server).expect("the portal starts");
        let public = config.server.public_url.as_str().trim_end_matches('/').to_owned();
        if public != url {
            let addresses = ["/auth/callback", "/signed-out"].map(|path| format!("{public}{path}"));
            tenant.put_application(json!({"redirect_uris": addresses})).await;
        }
        Self {
            url,
            public,
            admin,
            tenant,
            site,
            seconds,
            env,
            running: Some(running),
            emulator,
        }
    }

    /// A new visitor.
    pub(crate) fn browser(&self) -> Browser {
        self.browser_at(&self.url)
    }

    /// A new visitor who reaches the portal at another address than the usual one.
    pub(crate) fn browser_at(&self, url: &str) -> Browser {
        let path = url::Url::parse(&self.public).expect("a URL").path().to_owned();
        let client = trusting(&self.emulator);
        Browser::with(
            [client.clone(), client],
            &format!("{url}{}", path.trim_end_matches('/')),
            &self.public,
        )
    }

    /// A visitor who is signed in as this person.
    pub(crate) async fn signed_in(&self, upn: &str) -> Browser {
        let mut browser = self.browser();
        let password = self.tenant.password(upn).await;
        let page = browser.sign_in(upn, &password).await;
        assert_eq!(page.assert_status(200).name(), "password");
        browser
    }

    /// A monitor at the admin port.
    pub(crate) fn monitor(&self) -> Browser {
        Browser::new(&self.admin)
    }

    /// Moves the portal's clock forward. The stand-in's stays.
    pub(crate) fn later(&self, seconds: i64) {
        self.seconds.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Reads the brand again as SIGHUP does, with some settings changed.
    pub(crate) async fn rebrand(&self, settings: &[(&str, &str)]) {
        let mut env = self.env.clone();
        let changed = settings.iter();
        env.extend(changed.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let loaded = Config::parse("", &env).unwrap_or_else(|problems| panic!("{problems}"));
        let running = self.running.as_ref().expect("still running");
        running.reload(Some(&loaded.config.branding)).await;
    }

    /// Stops the portal, and starts a new one with these settings in front of the same stand-in.
    pub(crate) async fn restarted(mut self, settings: &[(&str, &str)]) -> Self {
        self.stop().await;
        Self::serve(Arc::clone(&self.emulator), Arc::default(), ANY_PORT, settings).await
    }

    /// Stops the portal as SIGTERM does, and returns when it has stopped.
    pub(crate) async fn stop(&mut self) {
        self.running.take().expect("still running").stop().await;
    }
}

/// The variables of a portal at this address, in front of this stand-in.
async fn environment(
    settings: &[(&str, &str)],
    url: &str,
    emulator: &Emulator,
    tenant: &Tenant,
) -> BTreeMap<String, String> {
    let mut env: BTreeMap<String, String> = [
        ("REPASS_SERVER__PUBLIC_URL", format!("{url}/")),
        ("REPASS_ENTRA__TENANT", emulator.tenant_id().to_owned()),
        ("REPASS_ENTRA__CLIENT_ID", emulator.client_id()),
        ("REPASS_ENTRA__CLIENT_SECRET", emulator.client_secret()),
        (
            "REPASS_ENTRA__AUTHORITY",
            format!("{}/{}/v2.0", tenant.url, emulator.tenant_id()),
        ),
        ("REPASS_GRAPH__URL", tenant.url.clone()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    let identity = tenant.state().await["managed_identity"].clone();
    let fill = |value: &str| {
        let text = |name: &str| identity[name].as_str().unwrap_or_default();
        value
            .replace("{portal}", url)
            .replace("{stand-in}", &tenant.url)
            .replace("{identity}", text("client_id"))
            .replace("{identity_header}", text("identity_header"))
    };
    env.extend(
        settings
            .iter()
            .map(|(name, value)| ((*name).to_owned(), fill(value))),
    );
    env
}
