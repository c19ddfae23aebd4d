//! How the application proves itself at the token address: each way, and each way in which it goes wrong.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failed set-up should fail the test"
)]

mod certificate;
mod federated;
mod managed_identity;
mod secret;
mod signer;

use reqwest::RequestBuilder;
use serde_json::Value;

use crate::support::{ADA, ADAS_PASSWORD, Tenant, json_of};

const JWT_BEARER: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// An end that lies beyond any limit.
const FAR: i64 = 4_102_444_800;

/// How a redemption ended: `None`, or the status, the error and its number.
type Refusal = Option<(u16, String, i64)>;

#[expect(
    clippy::unnecessary_wraps,
    reason = "it stands beside `None`, which means accepted"
)]
fn refusal(status: u16, error: &str, code: i64) -> Refusal {
    Some((status, error.to_owned(), code))
}

fn invalid_client(code: i64) -> Refusal {
    refusal(401, "invalid_client", code)
}

/// Redeems a fresh code without any credential but what is given; `more` may alter the request further.
async fn redeem_with(
    tenant: &Tenant,
    credential: &[(&str, &str)],
    more: impl FnOnce(RequestBuilder) -> RequestBuilder,
) -> (Refusal, Value) {
    let back = tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await;
    let mut fields = tenant.redemption(&back.parameter("code").unwrap());
    fields.retain(|(name, _)| *name != "client_secret");
    for (name, value) in credential {
        fields.retain(|(known, _)| known != name);
        if !value.is_empty() {
            fields.push((name, (*value).to_owned()));
        }
    }
    let url = tenant.tenant_url("/oauth2/v2.0/token");
    let (status, answer) = json_of(more(tenant.client.post(url).form(&fields))).await;
    if status == 200 {
        return (None, answer);
    }
    let error = answer["error"].as_str().unwrap();
    let code = answer["error_codes"][0].as_i64().unwrap();
    let sentence = answer["error_description"].as_str().unwrap();
    assert!(sentence.starts_with(&format!("AADSTS{code}: ")), "{answer}");
    (refusal(status.as_u16(), error, code), answer)
}

async fn redeem(tenant: &Tenant, credential: &[(&str, &str)]) -> Refusal {
    redeem_with(tenant, credential, |request| request).await.0
}

/// The same with an assertion.
async fn assert(tenant: &Tenant, assertion: &str) -> Refusal {
    let fields = [
        ("client_assertion", assertion),
        ("client_assertion_type", JWT_BEARER),
    ];
    redeem(tenant, &fields).await
}

/// What a refusal says to people.
async fn sentence(tenant: &Tenant, assertion: &str) -> String {
    let fields = [
        ("client_assertion", assertion),
        ("client_assertion_type", JWT_BEARER),
    ];
    let (_, answer) = redeem_with(tenant, &fields, |request| request).await;
    answer["error_description"].as_str().unwrap().to_owned()
}
