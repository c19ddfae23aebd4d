//! User information: `OpenID` Connect Core, section 5.3. Graph hosts it, so it takes Graph's tokens and refuses as Graph does.

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::Origin;
use super::id_token::subject;
use crate::graph;
use crate::state::Shared;

/// `GET` and `POST /oidc/userinfo`.
pub(crate) async fn answer(
    State(world): State<Shared>,
    Origin(origin): Origin,
    headers: HeaderMap,
) -> Response {
    let caller = match graph::identify(&world, &origin, &headers, &["openid"]) {
        Ok(caller) => caller,
        Err(refusal) => return *refusal,
    };
    let account = &caller.account;
    let mut claims = Map::new();
    let mut set = |name: &str, value: Value| {
        claims.insert(name.to_owned(), value);
    };
    set("sub", json!(subject(&world.lock().application, account)));
    if caller.has_one_of(&["profile"]) {
        set("name", json!(account.display_name));
        set("family_name", json!(account.surname));
        set("given_name", json!(account.given_name));
        set("picture", json!(format!("{origin}/v1.0/me/photo/$value")));
    }
    if caller.has_one_of(&["email"]) {
        set("email", json!(account.preferred_username()));
    }
    Json(Value::Object(claims)).into_response()
}
