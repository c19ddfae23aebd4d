//! Serves an [`App`] on its two sockets, and stops without losing a change.

mod connections;
mod handed_over;
mod http;
mod listeners;
mod not_served;
mod socket_file;
mod tls;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum_server::Handle;
use tokio::task::JoinHandle;
use tokio_util::either::Either;
use tokio_util::sync::CancellationToken;

pub use self::handed_over::HandedOver;
use self::http::{Http, LIMITS};
pub use self::listeners::Listeners;
pub use self::not_served::NotServed;
use self::socket_file::SocketFile;
use self::tls::Tls;
use crate::app::App;
use crate::config::{Branding, Server};
use crate::web::Peer;

/// A portal that is being served.
pub struct Running {
    app: Arc<App>,
    handle: Handle<Peer>,
    admin: Handle<Peer>,
    file: Option<SocketFile>,
    tls: Option<Arc<Tls>>,
    grace: Duration,
    tasks: Vec<JoinHandle<()>>,
    /// Cancelled when a port is served no longer although nobody asked for it.
    failed: CancellationToken,
}

impl Running {
    /// Begins to serve.
    pub fn start(app: App, listeners: Listeners, settings: &Server) -> Result<Self, NotServed> {
        let app = Arc::new(app);
        let (handle, admin, failed) = (Handle::new(), Handle::new(), CancellationToken::new());
        let tls = match &settings.tls {
            Some(files) => Some(Arc::new(Tls::open(files, app.clock().clone())?)),
            None => None,
        };
        let config = tls.as_ref().map(|tls| tls.config());
        let site = Http::new(listeners.public, handle.clone(), LIMITS)?.serve(app.site(), config);
        let watched = Http::new(Either::Left(listeners.admin), admin.clone(), LIMITS)?;
        let mut tasks = vec![
            tokio::spawn(report("public", failed.clone(), site)),
            tokio::spawn(report("admin", failed.clone(), watched.serve(app.admin(), None))),
        ];
        if let Some(tls) = tls.clone() {
            tasks.push(tokio::spawn(async move { tls.keep_fresh().await }));
        }
        let house = Arc::clone(&app);
        tasks.push(tokio::spawn(async move { house.keep_house().await }));
        Ok(Self {
            app,
            handle,
            admin,
            file: listeners.file,
            tls,
            grace: settings.shutdown_grace,
            tasks,
            failed,
        })
    }

    /// Returns when a port is served no longer although nobody asked for it.
    pub async fn failed(&self) {
        self.failed.cancelled().await;
    }

    /// Reads the certificate, the files of the brand, and those of the rules for new passwords, again. A bad file changes
    /// nothing; without settings the brand stays as it is.
    pub async fn reload(&self, branding: Option<&Branding>) {
        if let Some(tls) = &self.tls {
            tls.reload();
        }
        self.app.reload(branding).await;
    }

    /// Readiness down, no new connections, and what runs is finished: a change always is.
    pub async fn stop(self) {
        self.app.begin_to_stop();
        tracing::info!("stopping");
        self.handle.graceful_shutdown(Some(self.grace));
        // From now on a successor may take the path.
        drop(self.file);
        let finish = async {
            while self.handle.connection_count() > 0 {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            self.app.finish_changes().await;
        };
        if tokio::time::timeout(self.grace, finish).await.is_err() {
            tracing::error!("server.shutdown_grace is over; what still runs is cut");
        }
        self.admin.shutdown();
        for task in self.tasks {
            task.abort();
        }
    }
}

async fn report(name: &str, failed: CancellationToken, serve: impl Future<Output = io::Result<()>>) {
    // Dropped by an error, and by a panic.
    let alarm = failed.drop_guard();
    match serve.await {
        Ok(()) => drop(alarm.disarm()),
        Err(error) => tracing::error!(cause = %error, "the {name} port is served no longer"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_port_that_fails_or_panics_is_noticed() {
        let failed = CancellationToken::new();
        report("public", failed.clone(), async { Ok(()) }).await;
        assert!(!failed.is_cancelled(), "it was asked to stop");
        report("public", failed.clone(), async {
            Err(io::Error::other("broken"))
        })
        .await;
        assert!(failed.is_cancelled());

        let failed = CancellationToken::new();
        let panics = std::future::poll_fn(|_| panic!("on purpose"));
        let ended = tokio::spawn(report("public", failed.clone(), panics)).await;
        assert!(ended.is_err() && failed.is_cancelled());
    }
}
