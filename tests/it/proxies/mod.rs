//! The five reverse proxies, really run: the files of `deploy/proxies/` in front of the built program, in front of the
//! stand-in. A proxy more is an entry in `support/proxy/kinds.rs`, and its example files.

mod bytes;
mod claims;
mod forged;
mod limits;
mod waits;
mod walk;

use std::any::Any;

use crate::support::proxy::{ALL, Kind};

/// Does the same with every kind of proxy, side by side. Fails with all that fail, each by its name.
async fn each<F>(test: impl Fn(&'static Kind) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let running = ALL.map(|kind| (kind.name, tokio::spawn(test(kind))));
    let mut failures = Vec::new();
    for (name, task) in running {
        if let Err(error) = task.await {
            failures.push(format!("{name}: {}", said(error.into_panic().as_ref())));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// What somebody said who panicked.
fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
        .unwrap_or_default()
}
