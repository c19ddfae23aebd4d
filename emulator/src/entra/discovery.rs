//! Discovery: the documents, the signing keys, and which hosts belong together.

use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::http::header;
use axum::response::{AppendHeaders, IntoResponse, Response};
use serde_json::{Value, json};
use url::form_urlencoded::byte_serialize;

use super::{Failure, Origin, Tenant, issuer};
use crate::fields::Fields;
use crate::state::{Shared, TENANT_ID};
use crate::{ids, synthetic};

/// The tenant of Microsoft's consumer accounts.
const CONSUMERS_ID: &str = "9188040d-6c67-4c5b-b112-36a304b66dad";

/// `GET /{tenant}/v2.0/.well-known/openid-configuration`. Field by field what Entra publishes; what Entra leaves out
/// (PKCE methods, revocation, back-channel logout) is left out here too.
pub(crate) async fn document(
    State(world): State<Shared>,
    Path(tenant): Path<String>,
    Origin(origin): Origin,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let (name, issuer, region) = match Tenant::named(&tenant)? {
        Tenant::Ours => (TENANT_ID, issuer(&origin), json!("WW")),
        Tenant::Consumers => (
            tenant.as_str(),
            format!("{origin}/{CONSUMERS_ID}/v2.0"),
            Value::Null,
        ),
        Tenant::Any => (tenant.as_str(), template(&origin), Value::Null),
    };
    // With signing keys of its own an application asks for its own document. Microsoft's access token page.
    let query = query.unwrap_or_default();
    let application = Fields::parse(query.as_bytes())
        .get("appid")
        .map(|id| format!("?appid={}", byte_serialize(id.as_bytes()).collect::<String>()))
        .unwrap_or_default();
    let base = format!("{origin}/{name}");
    let graph = world.cloud.graph_beside(&origin);
    let document = json!({
        "token_endpoint": format!("{base}/oauth2/v2.0/token"),
        "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt", "client_secret_basic"],
        "jwks_uri": format!("{base}/discovery/v2.0/keys{application}"),
        "response_modes_supported": ["query", "fragment", "form_post"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "response_types_supported": ["code", "id_token", "code id_token", "id_token token"],
        "scopes_supported": ["openid", "profile", "email", "offline_access"],
        "issuer": issuer,
        "request_uri_parameter_supported": false,
        "userinfo_endpoint": format!("{graph}/oidc/userinfo"),
        "authorization_endpoint": format!("{base}/oauth2/v2.0/authorize"),
        "device_authorization_endpoint": format!("{base}/oauth2/v2.0/devicecode"),
        "http_logout_supported": true,
        "frontchannel_logout_supported": true,
        "end_session_endpoint": format!("{base}/oauth2/v2.0/logout"),
        "claims_supported": [
            "sub", "iss", "cloud_instance_name", "cloud_instance_host_name", "cloud_graph_host_name", "msgraph_host",
            "aud", "exp", "iat", "auth_time", "acr", "nonce", "preferred_username", "name", "tid", "ver", "at_hash",
            "c_hash", "email",
        ],
        // Published as Entra publishes it, served by nobody here.
        "kerberos_endpoint": format!("{base}/kerberos"),
        "tenant_region_scope": region,
        "cloud_instance_name": cloud_instance(host(&origin)),
        "cloud_graph_host_name": "graph.windows.net",
        "msgraph_host": host(graph),
        "rbac_url": "https://pas.windows.net",
        // Reported since 2026, with a host of Microsoft's own; served by nobody here.
        "mtls_endpoint_aliases": {"token_endpoint": format!("{base}/oauth2/v2.0/token")},
        "tls_client_certificate_bound_access_tokens": true,
    });
    Ok(cached(&document))
}

/// `GET /{tenant}/.well-known/openid-configuration`: the document of the older tokens, whose issuer is another. Who forgets the
/// `/v2.0` gets it. Only the issuer is documented; nothing serves its addresses here.
pub(crate) async fn older_document(
    Path(tenant): Path<String>,
    Origin(origin): Origin,
) -> Result<Response, Failure> {
    let (name, id) = match Tenant::named(&tenant)? {
        Tenant::Ours => (TENANT_ID, TENANT_ID),
        Tenant::Consumers => (tenant.as_str(), CONSUMERS_ID),
        Tenant::Any => (tenant.as_str(), "{tenantid}"),
    };
    let base = format!("{origin}/{name}");
    Ok(cached(&json!({
        "authorization_endpoint": format!("{base}/oauth2/authorize"),
        "token_endpoint": format!("{base}/oauth2/token"),
        "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt", "client_secret_basic"],
        "jwks_uri": format!("{origin}/common/discovery/keys"),
        "response_modes_supported": ["query", "fragment", "form_post"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "response_types_supported": ["code", "id_token", "code id_token", "token id_token", "token"],
        "scopes_supported": ["openid"],
        "issuer": format!("https://sts.windows.net/{id}/"),
        "end_session_endpoint": format!("{base}/oauth2/logout"),
    })))
}

/// `GET /{tenant}/discovery/v2.0/keys`. A key of `common` may sign for any tenant: its issuer is the template.
pub(crate) async fn keys(
    State(world): State<Shared>,
    Path(tenant): Path<String>,
    Origin(origin): Origin,
) -> Result<Response, Failure> {
    let issuer = match Tenant::named(&tenant)? {
        Tenant::Ours => issuer(&origin),
        Tenant::Any | Tenant::Consumers => template(&origin),
    };
    let keys = world.lock().keys.published(&issuer);
    Ok(cached(&json!({"keys": keys})))
}

/// `GET /{any}/discovery/instance`: which hosts are one cloud. Microsoft's libraries ask before they trust an authority. The
/// answer names the host that was asked and no other, so that no client is led to Microsoft.
pub(crate) async fn instance(Origin(origin): Origin, RawQuery(query): RawQuery) -> Result<Response, Failure> {
    let fields = Fields::parse(query.unwrap_or_default().as_bytes());
    let asked = fields
        .get("authorization_endpoint")
        .ok_or_else(|| synthetic::parameter_missing("authorization_endpoint"))?;
    let path = asked
        .strip_prefix(&origin)
        .and_then(|path| path.strip_prefix('/'))
        .ok_or_else(synthetic::instance_unknown)?;
    let tenant = path.split('/').next().unwrap_or_default();
    let version = if path.contains("/v2.0/") { "/v2.0" } else { "" };
    let host = host(&origin);
    let mut body = json!({
        "tenant_discovery_endpoint": format!("{origin}/{tenant}{version}/.well-known/openid-configuration"),
    });
    if let (Some("1.1"), Some(body)) = (fields.get("api-version"), body.as_object_mut()) {
        body.insert("api-version".to_owned(), json!("1.1"));
        body.insert(
            "metadata".to_owned(),
            json!([{"preferred_network": host, "preferred_cache": host, "aliases": [host]}]),
        );
    }
    Ok(cached(&body))
}

/// Microsoft's own name has no `login.` in front.
fn cloud_instance(host: &str) -> &str {
    host.strip_prefix("login.").unwrap_or(host)
}

fn host(origin: &str) -> &str {
    origin.split_once("://").map_or("localhost", |(_, host)| host)
}

/// The literal braces are Entra's.
fn template(origin: &str) -> String {
    format!("{origin}/{{tenantid}}/v2.0")
}

/// Cookies come with documents too, and no client should keep them: their names were recorded.
fn cached(body: &Value) -> Response {
    let cookie = |name| format!("{name}={}; Path=/; HttpOnly; SameSite=Lax", ids::opaque());
    let headers = [(header::CACHE_CONTROL, "max-age=86400, private".to_owned())];
    let cookies = AppendHeaders([
        (header::SET_COOKIE, cookie("fpc")),
        (header::SET_COOKIE, cookie("esctx")),
    ]);
    (headers, cookies, Json(body)).into_response()
}
