//! Counters and durations, as text for Prometheus.
//!
//! Each portal has a registry of its own: two in one process (tests, `repass demo`) do not count for each other.
//! The names are promises to dashboards and alerts.

use std::{
    sync::{Arc, atomic::AtomicU64},
    time::Duration,
};

use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};

/// Everything that is counted. Cheap to clone; all clones count together.
#[derive(Clone, Debug)]
pub struct Metrics {
    sign_ins: Family<Outcome, Counter>,
    password_changes: Family<Outcome, Counter>,
    breach_checks: Family<Outcome, Counter>,
    graph_requests: Family<GraphRequest, Histogram>,
    http_requests: Family<HttpRequest, Histogram>,
    sessions: Gauge<u64, AtomicU64>,
    sessions_lost: Counter,
    store_failures: Family<Cause, Counter>,
    registry: Arc<Registry>,
}

/// The type of what [`Metrics::render`] returns. <https://prometheus.io/docs/specs/om/open_metrics_spec/>
pub const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

impl Metrics {
    /// Starts at zero.
    pub fn new() -> Self {
        Self::with(true)
    }

    /// The same for a replica whose sessions are kept by others: it cannot count them.
    pub fn of_a_replica() -> Self {
        Self::with(false)
    }

    fn with(counts_sessions: bool) -> Self {
        let mut registry = Registry::default();
        let sign_ins = Family::default();
        registry.register("repass_sign_ins", "Sign-ins by how they ended", sign_ins.clone());
        let password_changes = Family::default();
        let help = "Attempts to change a password by how they ended";
        registry.register("repass_password_changes", help, password_changes.clone());
        let breach_checks = Family::default();
        let help = "New passwords looked for among leaked ones";
        registry.register("repass_breach_checks", help, breach_checks.clone());
        let graph_requests = Family::new_with_constructor(graph_histogram as fn() -> Histogram);
        let help = "How long Microsoft Graph took";
        registry.register(
            "repass_graph_request_duration_seconds",
            help,
            graph_requests.clone(),
        );
        let http_requests = Family::new_with_constructor(http_histogram as fn() -> Histogram);
        let help = "How long the portal took to answer";
        registry.register(
            "repass_http_request_duration_seconds",
            help,
            http_requests.clone(),
        );
        let sessions = Gauge::default();
        if counts_sessions {
            registry.register("repass_sessions", "Sessions that are alive", sessions.clone());
        }
        let sessions_lost = Counter::default();
        let help = "Sessions that ended because the store may have forgotten something";
        registry.register("repass_sessions_lost", help, sessions_lost.clone());
        let store_failures = Family::default();
        let help = "Operations of the session store that failed, by cause";
        registry.register("repass_session_store_failures", help, store_failures.clone());
        // A gauge, not an info metric: readers of the older text format do not know that type.
        let build = Family::<Build, Gauge>::default();
        registry.register("repass_build_info", "The version that runs", build.clone());
        build
            .get_or_create(&Build {
                version: env!("CARGO_PKG_VERSION").to_owned(),
            })
            .set(1);
        let registry = Arc::new(registry);
        Self {
            sign_ins,
            password_changes,
            breach_checks,
            graph_requests,
            http_requests,
            sessions,
            sessions_lost,
            store_failures,
            registry,
        }
    }

    /// Counts a sign-in.
    pub fn sign_in(&self, outcome: &str) {
        self.sign_ins
            .get_or_create(&Outcome {
                outcome: outcome.to_owned(),
            })
            .inc();
    }

    /// Counts an attempt to change a password.
    pub fn password_change(&self, outcome: &str) {
        self.password_changes
            .get_or_create(&Outcome {
                outcome: outcome.to_owned(),
            })
            .inc();
    }

    /// Counts a look for a new password among leaked ones: `clean`, `breached` or `unavailable`.
    pub fn breach_check(&self, outcome: &str) {
        self.breach_checks
            .get_or_create(&Outcome {
                outcome: outcome.to_owned(),
            })
            .inc();
    }

    /// Notes a call of Graph: its name, and the status of the answer or why there was none.
    pub fn graph_request(&self, call: &str, status: &str, duration: Duration) {
        let labels = GraphRequest {
            call: call.to_owned(),
            status: status.to_owned(),
        };
        self.graph_requests
            .get_or_create(&labels)
            .observe(duration.as_secs_f64());
    }

    /// Notes a request. The route is a pattern, never a path: strangers choose paths, and each would be kept for ever.
    pub fn http_request(&self, route: &str, method: &str, status: u16, duration: Duration) {
        let labels = HttpRequest {
            route: route.to_owned(),
            method: method.to_owned(),
            status,
        };
        self.http_requests
            .get_or_create(&labels)
            .observe(duration.as_secs_f64());
    }

    /// Sets how many sessions are alive; ask the store just before [`Self::render`].
    pub fn sessions(&self, alive: usize) {
        self.sessions.set(alive as u64);
    }

    /// Counts a session that ended because the store may have forgotten something.
    pub fn session_lost(&self) {
        self.sessions_lost.inc();
    }

    /// Counts an operation of the session store that failed: `timeout`, `unreachable`, `full`, `evicts`, `read_only`,
    /// `not_ready`, `not_allowed`, `not_ours`, `refused` or `garbage`.
    pub fn store_failure(&self, cause: &'static str) {
        self.store_failures.get_or_create(&Cause { cause }).inc();
    }

    /// All of it, of the type [`CONTENT_TYPE`].
    pub fn render(&self) -> String {
        let mut text = String::new();
        match encode(&mut text, &self.registry) {
            Ok(()) => text,
            Err(error) => {
                tracing::error!(%error, "cannot render the metrics");
                String::new()
            }
        }
    }
}

impl Default for Metrics {
    fn default() -> Self {
        Self::new()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Outcome {
    outcome: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Cause {
    cause: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct GraphRequest {
    call: String,
    status: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct HttpRequest {
    route: String,
    method: String,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Build {
    version: String,
}

/// Graph answers in tenths of a second; what counts is how near it comes to `graph.timeout` (10s, at most 60s).
fn graph_histogram() -> Histogram {
    Histogram::new([
        0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1.0, 1.5, 2.5, 5.0, 7.5, 10.0, 15.0, 30.0, 60.0,
    ])
}

/// A page of our own takes less than a millisecond; one that asks Graph takes as long as Graph.
fn http_histogram() -> Histogram {
    Histogram::new([
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0,
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_the_promised_names() {
        let metrics = Metrics::new();
        metrics.sign_in("signed_in");
        metrics.clone().sign_in("signed_in");
        metrics.password_change("wrong_current_password");
        metrics.breach_check("unavailable");
        metrics.graph_request("changePassword", "204", Duration::from_millis(120));
        metrics.http_request("/password", "POST", 303, Duration::from_micros(700));
        metrics.sessions(7);
        metrics.session_lost();
        metrics.store_failure("timeout");
        let text = metrics.render();
        for line in [
            "repass_sign_ins_total{outcome=\"signed_in\"} 2",
            "repass_password_changes_total{outcome=\"wrong_current_password\"} 1",
            "repass_breach_checks_total{outcome=\"unavailable\"} 1",
            "repass_graph_request_duration_seconds_count{call=\"changePassword\",status=\"204\"} 1",
            "repass_graph_request_duration_seconds_bucket{le=\"0.1\",call=\"changePassword\",status=\"204\"} 0",
            "repass_graph_request_duration_seconds_bucket{le=\"0.2\",call=\"changePassword\",status=\"204\"} 1",
            "repass_http_request_duration_seconds_count{route=\"/password\",method=\"POST\",status=\"303\"} 1",
            "repass_sessions 7",
            "repass_sessions_lost_total 1",
            "repass_session_store_failures_total{cause=\"timeout\"} 1",
            concat!("repass_build_info{version=\"", env!("CARGO_PKG_VERSION"), "\"} 1"),
            "# TYPE repass_sign_ins counter",
            "# TYPE repass_graph_request_duration_seconds histogram",
            "# EOF",
        ] {
            assert!(
                text.lines().any(|found| found == line),
                "{line}\n--- is not in ---\n{text}"
            );
        }
    }

    #[test]
    fn a_label_cannot_break_out_of_its_line() {
        let metrics = Metrics::new();
        metrics.sign_in("a\"} 1\nrepass_sessions 9");
        assert!(
            !metrics
                .render()
                .lines()
                .any(|line| line.starts_with("repass_sessions 9"))
        );
    }

    #[test]
    fn two_portals_do_not_count_for_each_other() {
        let (one, other) = (Metrics::new(), Metrics::new());
        one.sign_in("signed_in");
        assert!(!other.render().contains("signed_in"));
        assert!(!Metrics::of_a_replica().render().contains("repass_sessions "));
    }
}
