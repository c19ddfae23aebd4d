//! One request: its reference code, its line in the access log, and the visitor behind it.

use std::convert::Infallible;
use std::net::IpAddr;

use axum::extract::{ConnectInfo, FromRequestParts, MatchedPath, Request, State};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::Instant;
use tracing::Instrument as _;

use super::language::{self, Place};
use super::page::Page;
use super::{Peer, Portal, paths};

/// The code of a request, for a log line and for a telephone.
#[derive(Clone)]
struct Reference(String);

/// What a page needs to know about who looks at it.
pub(crate) struct Visitor {
    /// The page's context, with the reference code.
    pub(crate) page: Page,
    /// Where the request came from, proxies taken into account; none where that is not known.
    pub(crate) address: Option<IpAddr>,
}

/// The outermost layer. It writes the path only: a query may hold a code.
pub(crate) async fn observe(State(portal): State<Portal>, mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let reference = portal.random.reference();
    request.extensions_mut().insert(Reference(reference.clone()));
    let method = request.method().clone();
    let matched = request.extensions().get::<MatchedPath>();
    let route = matched.map_or_else(
        || "none".to_owned(),
        |path| {
            path.as_str()
                .strip_prefix(portal.site.base())
                .unwrap_or(path.as_str())
                .to_owned()
        },
    );
    let method = known_method(method.as_str());
    let span = tracing::info_span!("request", reference = %reference, method, route = %route);
    let response = next.run(request).instrument(span.clone()).await;
    let status = response.status().as_u16();
    portal
        .metrics
        .http_request(&route, method, status, started.elapsed());
    let duration_ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    // Whoever types asks many times, and no single one is news.
    let is_typing = route == paths::CHECK && matches!(status, 200 | 401 | 429);
    span.in_scope(|| {
        if is_typing {
            tracing::debug!(target: "access", status, duration_ms, "answered");
        } else {
            tracing::info!(target: "access", status, duration_ms, "answered");
        }
    });
    response
}

/// A bounded label: a hostile method must not invent time series.
fn known_method(method: &str) -> &'static str {
    match method {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        "OPTIONS" => "OPTIONS",
        _ => "other",
    }
}

/// The context of a page for this request.
pub(crate) fn page(parts: &Parts, portal: &Portal) -> Page {
    let reference = parts
        .extensions
        .get::<Reference>()
        .map(|reference| reference.0.clone());
    let place = Place::of(&parts.uri, &portal.site);
    let reference = reference.unwrap_or_else(|| portal.random.reference());
    portal.page(language::of(parts, portal), place, reference)
}

impl FromRequestParts<Portal> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<Peer>>();
        let address = peer.and_then(|peer| portal.proxies.client(peer.0, &parts.headers));
        Ok(Self {
            page: page(parts, portal),
            address,
        })
    }
}
