//! The directory of Microsoft Graph as an administrator's tool meets it: registrations, enterprise applications, consent.
//! It is as strict as Graph about names: a property that the type does not have is refused.

use std::sync::{Arc, Mutex, MutexGuard};

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::{Json, Router};
use serde_json::{Value, json};
use tokio::task::AbortHandle;

use super::properties;

/// Microsoft Graph's own application, in every tenant.
const GRAPH: &str = "00000003-0000-0000-c000-000000000000";
/// Its object in this tenant.
pub(super) const GRAPH_OBJECT: &str = "7ea9e944-71ce-443d-811c-71e8047b557a";
/// Client ID and object ID of a managed identity.
pub(super) const IDENTITY: (&str, &str) = (
    "0f3c7d1e-2b4a-4c5d-9e6f-708192a3b4c5",
    "55b0a1de-8f1c-4a6e-b0e5-2d7c9a1f3e64",
);
/// Delegated permissions of Graph with their IDs, from Microsoft's permissions reference.
pub(super) const PERMISSIONS: [(&str, &str); 7] = [
    ("openid", "37f7f235-527c-4136-accd-4a02d197296e"),
    ("profile", "14dad69e-099b-42c9-810b-d002981feec1"),
    ("User.Read", "e1fe6dd8-ba31-4d61-89e7-88639da4683d"),
    (
        "Directory.AccessAsUser.All",
        "0e263e50-5827-48a4-b97c-d940288653c7",
    ),
    (
        "User-PasswordProfile.ReadWrite.All",
        "56760768-b641-451f-8906-e1b8ab31bca7",
    ),
    ("User.RevokeSessions.All", "fc30e98b-8810-4501-81f5-c20a3196387b"),
    ("Mail.Send", "e383f46e-2787-4529-855e-0e479a3ffac0"),
];

/// What is in the directory, and what was asked.
#[derive(Default)]
pub(super) struct Content {
    /// The client ID and the client secret that the next ones get.
    pub(super) next: (String, String),
    pub(super) applications: Vec<Value>,
    pub(super) service_principals: Vec<Value>,
    pub(super) grants: Vec<Value>,
    pub(super) assignments: Vec<Value>,
    pub(super) federated: Vec<Value>,
    /// Every write, as `METHOD path`.
    pub(super) writes: Vec<String>,
    /// The origins of Graph that were asked.
    pub(super) origins: Vec<String>,
    /// How many times a new registration is not yet known to the rest of Graph.
    pub(super) unknown_for: usize,
    /// Whether the administrator has the role to consent.
    pub(super) may_not_consent: bool,
    /// How many objects were made, for their IDs.
    made: u32,
}

type Refused = (StatusCode, String);

/// The directory on a free port. It stops with the value.
pub(super) struct Directory {
    pub(super) url: String,
    content: Arc<Mutex<Content>>,
    task: AbortHandle,
}

impl Directory {
    pub(super) async fn start() -> Self {
        let scopes = PERMISSIONS.map(|(value, id)| json!({"value": value, "id": id}));
        let content = Content {
            next: (
                "9b6a2c1d-3e4f-4a5b-8c7d-6e5f4a3b2c1d".to_owned(),
                "the~secret.of-the-test".to_owned(),
            ),
            service_principals: vec![
                json!({"id": GRAPH_OBJECT, "appId": GRAPH, "oauth2PermissionScopes": scopes}),
                json!({"id": IDENTITY.1, "appId": IDENTITY.0, "servicePrincipalType": "ManagedIdentity"}),
            ],
            ..Content::default()
        };
        let content = Arc::new(Mutex::new(content));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let site = Router::new().fallback(answer).with_state(Arc::clone(&content));
        let task = tokio::spawn(async move { axum::serve(listener, site).await.unwrap() }).abort_handle();
        Self { url, content, task }
    }

    /// A look inside, and a hand.
    pub(super) fn content(&self) -> MutexGuard<'_, Content> {
        self.content.lock().unwrap()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(
    State(content): State<Arc<Mutex<Content>>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> (StatusCode, Json<Value>) {
    let mut content = content.lock().unwrap();
    content
        .origins
        .push(headers["x-graph"].to_str().unwrap().to_owned());
    let query: Vec<(String, String)> =
        url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes())
            .into_owned()
            .collect();
    let option = |name: &str| {
        query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    };
    let path: Vec<&str> = uri.path().split('/').skip(2).collect();
    let result = if method == Method::GET {
        content.read(&path, option("$filter"), option("$select"))
    } else {
        content.writes.push(format!("{method} {}", path.join("/")));
        let body = serde_json::from_slice(&body).unwrap_or_else(|error| panic!("{error}: {body:?}"));
        content.write(&method, &path, body)
    };
    match result {
        Ok(Value::Null) => (StatusCode::NO_CONTENT, Json(Value::Null)),
        Ok(value) => (StatusCode::OK, Json(value)),
        Err((status, message)) => (status, Json(json!({"error": {"message": message}}))),
    }
}

impl Content {
    fn read(&self, path: &[&str], filter: Option<&str>, select: Option<&str>) -> Result<Value, Refused> {
        let of = |all: &[Value], field: &str, id: &str| -> Vec<Value> {
            all.iter().filter(|one| one[field] == id).cloned().collect()
        };
        let found = match *path {
            ["applications"] => filtered(&self.applications, filter),
            ["servicePrincipals"] => filtered(&self.service_principals, filter),
            ["applications", id] => {
                assert_eq!(
                    select,
                    Some("keyCredentials"),
                    "the keys come only when asked for"
                );
                let application = &of(&self.applications, "id", id)[0];
                let keys = application.get("keyCredentials").cloned();
                return Ok(json!({"keyCredentials": keys.unwrap_or_else(|| json!([]))}));
            }
            ["applications", id, "federatedIdentityCredentials"] => of(&self.federated, "application", id),
            ["servicePrincipals", id, "appRoleAssignedTo"] => of(&self.assignments, "resourceId", id),
            ["servicePrincipals", id, "oauth2PermissionGrants"] => of(&self.grants, "clientId", id),
            _ => return Err((StatusCode::NOT_FOUND, format!("no such resource: {path:?}"))),
        };
        Ok(json!({"value": found}))
    }

    fn write(&mut self, method: &Method, path: &[&str], mut body: Value) -> Result<Value, Refused> {
        properties::check(path, &body).map_err(|why| (StatusCode::BAD_REQUEST, why))?;
        self.made += 1;
        let id = format!("00000000-0000-4000-8000-{:012}", self.made);
        if *method == Method::PATCH {
            let (collection, id) = match *path {
                ["applications", id] => (&mut self.applications, id),
                ["servicePrincipals", id] => (&mut self.service_principals, id),
                ["oauth2PermissionGrants", id] => (&mut self.grants, id),
                ["applications", _, "federatedIdentityCredentials", id] => (&mut self.federated, id),
                _ => return Err((StatusCode::NOT_FOUND, format!("no such resource: {path:?}"))),
            };
            let object = collection.iter_mut().find(|object| object["id"] == id);
            let object = object.ok_or((StatusCode::NOT_FOUND, format!("'{id}' does not exist")))?;
            for (name, value) in body.as_object().unwrap() {
                object[name] = value.clone();
            }
            return Ok(Value::Null);
        }
        body["id"] = id.into();
        let collection = match *path {
            ["applications"] => {
                body["appId"] = self.next.0.clone().into();
                &mut self.applications
            }
            ["applications", id, "federatedIdentityCredentials"] => {
                body["application"] = id.into();
                &mut self.federated
            }
            ["applications", _, "addPassword"] => return Ok(json!({"secretText": self.next.1})),
            ["servicePrincipals"] if self.unknown_for > 0 => {
                self.unknown_for -= 1;
                let why = "The appId of the service principal does not reference a valid application object.";
                return Err((StatusCode::BAD_REQUEST, why.to_owned()));
            }
            ["servicePrincipals"] => &mut self.service_principals,
            ["servicePrincipals", _, "appRoleAssignedTo"] => &mut self.assignments,
            ["oauth2PermissionGrants"] if self.may_not_consent => {
                let why = "Insufficient privileges to complete the operation.";
                return Err((StatusCode::FORBIDDEN, why.to_owned()));
            }
            ["oauth2PermissionGrants"] => &mut self.grants,
            _ => return Err((StatusCode::NOT_FOUND, format!("no such resource: {path:?}"))),
        };
        collection.push(body.clone());
        Ok(body)
    }
}

/// `name eq 'value'`, where a quote within the value is doubled.
fn filtered(all: &[Value], filter: Option<&str>) -> Vec<Value> {
    let (name, value) = filter.expect("a filter").split_once(" eq ").unwrap();
    let value = value
        .strip_prefix('\'')
        .and_then(|rest| rest.strip_suffix('\''))
        .unwrap();
    let value = value.replace("''", "'");
    all.iter()
        .filter(|one| one[name] == value.as_str())
        .cloned()
        .collect()
}
