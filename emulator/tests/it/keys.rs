//! Signing keys: several at once, published before they sign, and gone on command.
#![expect(clippy::unwrap_used, reason = "a failed set-up should fail the test")]

use serde_json::{Value, json};

use crate::support::{ADA, ADAS_PASSWORD, SCOPE, Tenant, json_of, text};

impl Tenant {
    async fn change_keys(&self, change: Value) -> Value {
        let (status, answer) = json_of(self.client.put(self.url("/_emulator/keys")).json(&change)).await;
        assert_eq!(status, 200, "{answer}");
        answer
    }

    /// The names of the published keys, as a client fetches them.
    async fn published(&self) -> Vec<String> {
        let (_, body) = json_of(self.client.get(self.tenant_url("/discovery/v2.0/keys"))).await;
        let keys = body.get("keys").unwrap().as_array().unwrap().iter();
        keys.map(|key| text(key, "kid")).collect()
    }

    /// The name of the key that an ID token is signed with.
    async fn signing(&self) -> String {
        let tokens = self.tokens_of(ADA, ADAS_PASSWORD, SCOPE).await;
        let token = text(&tokens, "id_token");
        let header = crate::support::decoded(token.split('.').next().unwrap());
        assert_eq!(text(&header, "alg"), "RS256");
        assert!(header.get("x5t").is_none());
        text(&header, "kid")
    }
}

#[tokio::test]
async fn keys_come_sign_and_go() {
    let tenant = Tenant::start().await;
    let first = tenant.signing().await;
    assert_eq!(tenant.published().await, std::slice::from_ref(&first));

    // Published first, used later.
    tenant.change_keys(json!({"publish": true})).await;
    let published = tenant.published().await;
    assert_eq!(published.len(), 2);
    assert_eq!(tenant.signing().await, first);

    let answer = tenant.change_keys(json!({"rotate": true})).await;
    assert_eq!(text(&answer, "signing"), published[1]);
    assert_eq!(tenant.signing().await, published[1]);
    assert_eq!(tenant.published().await, published, "the old one stays");

    // Back, then the other way round: whichever is named.
    tenant.change_keys(json!({"sign_with": first})).await;
    assert_eq!(tenant.signing().await, first);
    tenant
        .change_keys(json!({"sign_with": published[1], "retire": first}))
        .await;
    assert_eq!(tenant.published().await, [published[1].clone()]);

    // Without one in store, a rotation makes one.
    let answer = tenant.change_keys(json!({"rotate": true})).await;
    assert_eq!(tenant.published().await.len(), 2);
    assert_eq!(text(&answer, "signing"), tenant.signing().await);
    assert_eq!(tenant.state().await.get("keys"), Some(&answer));
}

#[tokio::test]
async fn what_cannot_be_done_with_keys_is_said() {
    let tenant = Tenant::start().await;
    let signing = tenant.signing().await;
    for (change, why) in [
        (json!({"retire": signing}), "signs"),
        (json!({"retire": "nobody"}), "no published key"),
        (json!({"sign_with": "nobody"}), "no published key"),
        (json!({"rotat": true}), "unknown field"),
    ] {
        let (status, answer) = json_of(tenant.client.put(tenant.url("/_emulator/keys")).json(&change)).await;
        assert_eq!(status, 400, "{change}");
        assert!(text(&answer, "error").contains(why), "{change}: {answer}");
    }
}

#[tokio::test]
async fn answers_may_vary_from_machine_to_machine() {
    let tenant = Tenant::start().await;
    tenant
        .change_keys(json!({"publish": true, "varying": true}))
        .await;
    let (one, other) = (tenant.published().await, tenant.published().await);
    assert_eq!((one.len(), other.len()), (1, 1));
    assert_ne!(one, other);
    assert_eq!(tenant.published().await, one);
    tenant.change_keys(json!({"varying": false})).await;
    assert_eq!(tenant.published().await.len(), 2);
}

#[tokio::test]
async fn keys_of_common_name_the_template() {
    let tenant = Tenant::start().await;
    for (name, issuer) in [
        (tenant.emulator.tenant_id(), tenant.tenant_url("/v2.0")),
        ("common", tenant.url("/{tenantid}/v2.0")),
        ("organizations", tenant.url("/{tenantid}/v2.0")),
    ] {
        let url = tenant.url(&format!("/{name}/discovery/v2.0/keys"));
        let (_, body) = json_of(tenant.client.get(url)).await;
        assert_eq!(text(body.pointer("/keys/0").unwrap(), "issuer"), issuer, "{name}");
    }
}
