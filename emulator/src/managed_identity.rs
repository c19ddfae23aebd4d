//! Tokens for what runs on Azure: the metadata service of a virtual machine, and the endpoint of an app service.
//!
//! Both hand out a token of this tenant for the managed identity. Its one use here is as a client assertion, so only the
//! resources of that exchange are known. The two differ in how a caller shows that it is not a foreign request passed on
//! by mistake, and in the form of their errors.

use std::future::ready;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::entra::{Origin, issuer};
use crate::fields::Fields;
use crate::state::{ManagedIdentity, Shared, TENANT_ID};
use crate::synthetic::Complaint;
use crate::{clock, ids, synthetic};

/// The audience of the exchange, by cloud: Microsoft's page on federated credentials.
const RESOURCES: [&str; 3] = [
    "api://AzureADTokenExchange",
    "api://AzureADTokenExchangeUSGov",
    "api://AzureADTokenExchangeChina",
];
/// Seconds that a token lives: Microsoft's page on managed identities says 24 hours.
const LIFETIME: i64 = 24 * 3600;

/// The addresses. On a machine the first stands at `http://169.254.169.254`; an app service names the second in
/// `IDENTITY_ENDPOINT`.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/metadata/identity/oauth2/token", at(Place::Machine))
        .route("/msi/token", at(Place::AppService))
}

fn at(place: Place) -> MethodRouter<Shared> {
    get(
        move |world: State<Shared>, origin: Origin, headers: HeaderMap, query: RawQuery| {
            ready(place.answer(&world, &origin, &headers, query))
        },
    )
}

/// What the program that asks runs on.
#[derive(Clone, Copy)]
enum Place {
    Machine,
    AppService,
}

impl Place {
    fn answer(
        self,
        world: &Shared,
        Origin(origin): &Origin,
        headers: &HeaderMap,
        RawQuery(query): RawQuery,
    ) -> Response {
        let fields = Fields::parse(query.unwrap_or_default().as_bytes());
        let identity = world.lock().managed_identity.clone();
        let asked = self
            .comes_from_inside(headers, &identity)
            .and_then(|()| resource(&identity, &fields, self.version()));
        match asked {
            Ok(resource) => token(world, &identity, &resource, origin, self),
            Err(complaint) => (complaint.status, Json(self.envelope(&complaint))).into_response(),
        }
    }

    /// Whether the program itself asks, and no proxy for a stranger.
    fn comes_from_inside(self, headers: &HeaderMap, identity: &ManagedIdentity) -> Result<(), Complaint> {
        match self {
            // A proxy adds the one and not the other.
            Self::Machine if headers.contains_key("x-forwarded-for") => Err(synthetic::forwarded_request()),
            Self::Machine if !says_metadata(headers) => Err(synthetic::metadata_header_missing()),
            Self::AppService
                if headers
                    .get("x-identity-header")
                    .is_none_or(|given| given != identity.identity_header.as_str()) =>
            {
                Err(synthetic::identity_header_wrong())
            }
            Self::Machine | Self::AppService => Ok(()),
        }
    }

    fn version(self) -> &'static str {
        match self {
            Self::Machine => "2018-02-01",
            Self::AppService => "2019-08-01",
        }
    }

    fn envelope(self, complaint: &Complaint) -> Value {
        match self {
            Self::Machine => json!({"error": complaint.error, "error_description": complaint.sentence}),
            Self::AppService => {
                json!({"statusCode": complaint.status.as_u16(), "message": complaint.sentence})
            }
        }
    }
}

fn says_metadata(headers: &HeaderMap) -> bool {
    let value = headers.get("metadata").and_then(|value| value.to_str().ok());
    value.is_some_and(|value| value.eq_ignore_ascii_case("true"))
}

/// What the parameters ask for, if they are right.
fn resource(identity: &ManagedIdentity, fields: &Fields, version: &str) -> Result<String, Complaint> {
    if fields.get("api-version") != Some(version) {
        return Err(synthetic::version_unknown(version));
    }
    let resource = fields.get("resource").ok_or_else(synthetic::resource_missing)?;
    // A user-assigned identity is named, a system-assigned one would be meant otherwise: there is none.
    let named = fields.get("client_id").ok_or_else(synthetic::identity_missing)?;
    if !named.eq_ignore_ascii_case(&identity.client_id) {
        return Err(synthetic::identity_unknown());
    }
    if !RESOURCES.contains(&resource) {
        return Err(synthetic::resource_unknown(resource));
    }
    Ok(resource.to_owned())
}

fn token(world: &Shared, identity: &ManagedIdentity, resource: &str, origin: &str, place: Place) -> Response {
    let now = clock::now().unix_timestamp();
    let claims = json!({
        // Entra writes the GUID of the resource here, and still matches it with the audience that was registered.
        "aud": resource,
        "iss": issuer(origin),
        "iat": now,
        "nbf": now,
        "exp": now + LIFETIME,
        "azp": identity.client_id,
        "azpacr": "2",
        "idtyp": "app",
        "oid": identity.principal_id,
        "sub": identity.principal_id,
        "tid": TENANT_ID,
        "uti": ids::guid(),
        "ver": "2.0",
    });
    let Some(token) = world.lock().keys.sign(&claims) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    // Every number is a text, as documented.
    let mut body = json!({
        "access_token": token,
        "client_id": identity.client_id,
        "expires_on": (now + LIFETIME).to_string(),
        "resource": resource,
        "token_type": "Bearer",
    });
    if let (Place::Machine, Some(body)) = (place, body.as_object_mut()) {
        let more = [
            ("refresh_token", String::new()),
            ("expires_in", LIFETIME.to_string()),
            ("ext_expires_in", LIFETIME.to_string()),
            ("not_before", now.to_string()),
        ];
        body.extend(
            more.into_iter()
                .map(|(name, value)| (name.to_owned(), Value::from(value))),
        );
    }
    let mut response = Json(body).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json; charset=utf-8"),
    );
    response
}
