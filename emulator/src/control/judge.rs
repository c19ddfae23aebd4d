//! What the directory would hold against new passwords of an account, many at a time, without changing anything.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Mistake, read};
use crate::graph::Judge;
use crate::state::{Shared, TENANT_NAME};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    upn: String,
    passwords: Vec<String>,
}

/// `POST /_emulator/judge`: one verdict for each password, in their order.
pub(crate) async fn judge(
    State(world): State<Shared>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Value>, Mistake> {
    let Question { upn, passwords } = read(&body?)?;
    let (account, rules) = {
        let inner = world.lock();
        let account = inner.directory.by_name(&upn).cloned();
        (account, inner.passwords.clone())
    };
    let account = account.ok_or_else(|| Mistake(format!("there is no account `{upn}`")))?;
    let judge = Judge::new(&account, TENANT_NAME, &rules);
    let verdict = |new: &String| {
        let objections = judge.objections(new);
        let names: Vec<_> = objections.iter().map(|objection| objection.counter()).collect();
        json!({"objections": names, "points": judge.points(new)})
    };
    Ok(Json(json!({
        "verdicts": passwords.iter().map(verdict).collect::<Vec<_>>(),
    })))
}
