//! What monitors see: whether the portal lives, whether it can serve people, and its numbers.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::App;
use crate::sessions::Sessions;
use crate::telemetry::metrics;
use crate::web::Portal;

impl App {
    /// What monitors see, on a port of its own.
    pub fn admin(&self) -> Router {
        let admin = Admin {
            portal: self.portal.clone(),
            store: self.store.clone(),
            stopping: Arc::clone(&self.stopping),
        };
        Router::new()
            .route("/health/live", get(|| async { "live\n" }))
            .route("/health/ready", get(ready))
            .route("/metrics", get(show_metrics))
            .with_state(admin)
    }
}

#[derive(Clone)]
struct Admin {
    portal: Portal,
    store: Sessions,
    stopping: Arc<AtomicBool>,
}

/// 503 until the first discovery, while the session store cannot be used, and from the stop on; never because Microsoft is slow.
async fn ready(State(admin): State<Admin>) -> Response {
    let not_yet = StatusCode::SERVICE_UNAVAILABLE;
    let answer = if admin.stopping.load(Ordering::SeqCst) {
        (not_yet, "stopping\n")
    } else if admin.portal.sign_in.authority().known().is_none() {
        (not_yet, "waiting for the first discovery\n")
    } else if !admin.portal.shared.is_ready().await {
        (not_yet, "the session store cannot be used\n")
    } else {
        (StatusCode::OK, "ready\n")
    };
    answer.into_response()
}

async fn show_metrics(State(admin): State<Admin>) -> Response {
    if let Some(count) = admin.store.count() {
        admin.portal.metrics.sessions(count);
    }
    let text = admin.portal.metrics.render();
    ([(CONTENT_TYPE, metrics::CONTENT_TYPE)], text).into_response()
}
