//! What every answer of the sign-in service has: ids to ask Microsoft's support with.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Uri};
use axum::middleware::Next;
use axum::response::Response;
use uuid::Uuid;

use crate::fields::Fields;
use crate::ids;

const CLIENT_REQUEST_ID: &str = "client-request-id";
/// Which front end answered; the form was recorded, the value is ours.
const SERVER: &str = "2.1.0.0 - EMULATOR ProdSlices";

tokio::task_local! {
    static CORRELATION: String;
}

/// The correlation id of the request that is being answered: the client's own, where it sent one.
pub(crate) fn correlation_id() -> String {
    CORRELATION.try_with(Clone::clone).unwrap_or_else(|_| ids::guid())
}

/// Answers the form of a page as part of the request that the page came from, whose query is given.
pub(crate) fn correlated<T>(query: &str, answer: impl FnOnce() -> T) -> T {
    match in_query(query) {
        Some(id) => CORRELATION.sync_scope(id, answer),
        None => answer(),
    }
}

/// Runs a request with its correlation id, then adds the headers.
pub(crate) async fn dress(request: Request, next: Next) -> Response {
    let id = in_headers(request.headers())
        .or_else(|| in_uri(request.uri()))
        .unwrap_or_else(ids::guid);
    let wants_it_back = request
        .headers()
        .get("return-client-request-id")
        .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"));
    let mut response = CORRELATION.scope(id.clone(), next.run(request)).await;
    let headers = response.headers_mut();
    headers.insert("x-ms-ests-server", HeaderValue::from_static(SERVER));
    if let (true, Ok(id)) = (wants_it_back, HeaderValue::from_str(&id)) {
        headers.insert(CLIENT_REQUEST_ID, id);
    }
    let name = HeaderName::from_static("x-ms-request-id");
    if let (false, Ok(id)) = (headers.contains_key(&name), HeaderValue::from_str(&ids::guid())) {
        headers.insert(name, id);
    }
    response
}

fn in_headers(headers: &HeaderMap) -> Option<String> {
    guid(headers.get(CLIENT_REQUEST_ID)?.to_str().ok()?)
}

fn in_uri(uri: &Uri) -> Option<String> {
    in_query(uri.query()?)
}

fn in_query(query: &str) -> Option<String> {
    guid(Fields::parse(query.as_bytes()).get(CLIENT_REQUEST_ID)?)
}

/// Anything else is not taken over: it would come back on pages and in headers.
fn guid(text: &str) -> Option<String> {
    Uuid::try_parse(text).ok().map(|id| id.to_string())
}
