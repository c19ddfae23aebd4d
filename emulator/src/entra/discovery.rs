//! The discovery document and the signing keys.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderName, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::{Failure, Origin, Tenant, issuer};
use crate::ids;
use crate::state::{Shared, TENANT_ID};

/// `GET /{tenant}/v2.0/.well-known/openid-configuration`. Field by field what Entra publishes; what Entra leaves out
/// (PKCE methods, revocation, back-channel logout) is left out here too.
pub(crate) async fn document(
    Path(tenant): Path<String>,
    Origin(origin): Origin,
) -> Result<Response, Failure> {
    let (name, issuer, region) = match Tenant::named(&tenant)? {
        Tenant::Ours => (TENANT_ID, issuer(&origin), json!("WW")),
        // The literal braces are Entra's.
        Tenant::Any => (
            tenant.as_str(),
            format!("{origin}/{{tenantid}}/v2.0"),
            Value::Null,
        ),
    };
    let base = format!("{origin}/{name}");
    let host = origin.split_once("://").map_or("localhost", |(_, host)| host);
    let document = json!({
        "token_endpoint": format!("{base}/oauth2/v2.0/token"),
        "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt", "client_secret_basic"],
        "jwks_uri": format!("{base}/discovery/v2.0/keys"),
        "response_modes_supported": ["query", "fragment", "form_post"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "response_types_supported": ["code", "id_token", "code id_token", "id_token token"],
        "scopes_supported": ["openid", "profile", "email", "offline_access"],
        "issuer": issuer,
        "request_uri_parameter_supported": false,
        // Published as Entra publishes them, served by nobody here: user information, device codes, Kerberos.
        "userinfo_endpoint": format!("{origin}/oidc/userinfo"),
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
        "kerberos_endpoint": format!("{base}/kerberos"),
        "tenant_region_scope": region,
        "cloud_instance_name": host,
        "cloud_graph_host_name": "graph.windows.net",
        "msgraph_host": host,
        "rbac_url": "https://pas.windows.net",
    });
    Ok(cached(&document))
}

/// `GET /{tenant}/discovery/v2.0/keys`.
pub(crate) async fn keys(
    State(world): State<Shared>,
    Path(tenant): Path<String>,
    Origin(origin): Origin,
) -> Result<Response, Failure> {
    Tenant::named(&tenant)?;
    Ok(cached(
        &json!({"keys": [world.keys.tenant.public_jwk(&issuer(&origin))]}),
    ))
}

fn cached(body: &Value) -> Response {
    let headers = [
        (header::CACHE_CONTROL, "max-age=86400, private".to_owned()),
        (HeaderName::from_static("x-ms-request-id"), ids::guid()),
    ];
    (headers, Json(body)).into_response()
}
