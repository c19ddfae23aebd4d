//! The whole site on one screen. Each page has a file of its own, named after it.

mod assets;
mod callback;
mod changed;
#[cfg(test)]
mod every_language;
mod front_channel_logout;
#[cfg(test)]
mod gallery;
mod help;
mod language;
mod password;
mod result;
mod sign_in;
mod sign_out;
mod signed_out;
mod welcome;
mod well_known;

use axum::Router;
use axum::http::Method;
use axum::response::Redirect;
use axum::routing::{MethodRouter, get, post};

use crate::web::paths::{self, Site};
use crate::web::{AppError, Portal};

/// Method, path and handler of every page.
fn table() -> Vec<(Method, &'static str, MethodRouter<Portal>)> {
    vec![
        (Method::GET, paths::WELCOME, get(welcome::show)),
        (Method::GET, paths::SIGN_IN, get(sign_in::begin).head(not_head)),
        (Method::GET, paths::CALLBACK, get(callback::finish).head(not_head)),
        (
            Method::GET,
            paths::FRONT_CHANNEL_LOGOUT,
            get(front_channel_logout::end),
        ),
        (Method::GET, paths::PASSWORD, get(password::show)),
        (Method::POST, paths::PASSWORD, post(password::change)),
        (Method::GET, paths::SUGGEST, get(password::suggest::back)),
        (Method::POST, paths::SUGGEST, post(password::suggest::show)),
        (Method::POST, paths::CHECK, post(password::check::show)),
        (Method::GET, paths::CHANGED, get(changed::show)),
        (Method::GET, paths::RESULT, get(result::show)),
        (Method::POST, paths::SIGN_OUT, post(sign_out::end)),
        (Method::GET, paths::SIGNED_OUT, get(signed_out::show)),
        (Method::GET, paths::HELP, get(help::show)),
        (Method::POST, paths::LANGUAGE, post(language::choose)),
        (Method::GET, paths::WELL_KNOWN, get(well_known::redirect)),
        (Method::GET, paths::ASSET, get(assets::show)),
    ]
}

/// A look must not begin or end a sign-in.
async fn not_head() -> AppError {
    AppError::MethodNotAllowed
}

/// Every method and path of the site, for tests that look at all of them.
pub fn all() -> Vec<(Method, &'static str)> {
    table()
        .into_iter()
        .map(|(method, path, _)| (method, path))
        .collect()
}

/// The router, below the path of `server.public_url`.
pub(crate) fn router(site: &Site) -> Router<Portal> {
    let mut router = Router::new();
    for (_, path, handler) in table() {
        router = router.route(&site.path(path), handler);
    }
    if !site.base().is_empty() {
        // The same path without its last slash, and the origin's root for a proxy that passes that one on.
        let welcome = site.path(paths::WELCOME);
        router = router
            .route(site.base(), get(|| async move { Redirect::temporary(&welcome) }))
            .route(paths::WELL_KNOWN, get(well_known::redirect));
    }
    router
        .fallback(|| async { AppError::NotFound })
        .method_not_allowed_fallback(|| async { AppError::MethodNotAllowed })
}

#[cfg(any(test, fuzzing))]
pub(crate) mod fuzzing {
    //! The parsers of this room, for [`crate::fuzzing`].

    /// The `state` of a callback's query, if the query is believed at all.
    pub(crate) fn callback_query(query: &str) -> Option<String> {
        super::callback::parse(query).ok()?.state
    }

    /// Whether a body is a form of ours.
    pub(crate) fn form(body: &[u8]) -> bool {
        super::password::is_form(body)
    }
}
