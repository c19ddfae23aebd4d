//! The authorize request, read and judged.

use url::Url;

use super::scopes::{self, Scope};
use super::{Failure, Tenant};
use crate::fields::Fields;
use crate::state::Application;
use crate::synthetic;

/// A request that may be answered.
#[derive(Debug, Clone)]
pub(crate) struct AuthorizeRequest {
    /// The query as it was sent; forms carry it along.
    pub(crate) raw: String,
    pub(crate) way_back: WayBack,
    pub(crate) scopes: Vec<Scope>,
    pub(crate) nonce: Option<String>,
    /// PKCE's challenge, and whether it is a hash (`S256`).
    pub(crate) challenge: Option<(String, bool)>,
    pub(crate) prompt: Prompt,
    pub(crate) login_hint: Option<String>,
    pub(crate) max_age: Option<i64>,
    /// Whether the client says that it handles claims challenges.
    pub(crate) handles_challenges: bool,
}

/// How the answer reaches the application.
#[derive(Debug, Clone)]
pub(crate) struct WayBack {
    pub(crate) redirect_uri: String,
    pub(crate) mode: ResponseMode,
    pub(crate) state: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ResponseMode {
    Query,
    Fragment,
    FormPost,
}

/// `prompt`; Entra knows only these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Prompt {
    WhenNeeded,
    Login,
    Silent,
    Consent,
    SelectAccount,
}

/// Where a refusal is shown.
#[derive(Debug)]
pub(crate) enum Refused {
    /// On a page of the sign-in service: the way back cannot be trusted.
    Here(Failure),
    /// At the application.
    Back(WayBack, Failure),
}

impl AuthorizeRequest {
    /// Reads the query. RFC 6749, section 4.1.2.1: as long as the application and its redirect URI are not certain,
    /// nothing is redirected.
    pub(crate) fn read(
        tenant: &str,
        raw: &str,
        application: &Application,
        origin: &str,
    ) -> Result<Self, Refused> {
        let fields = Fields::parse(raw.as_bytes());
        let way_back = way_back(tenant, &fields, application).map_err(Refused::Here)?;
        match Self::rest(&fields, origin) {
            Ok(request) => Ok(Self {
                raw: raw.to_owned(),
                way_back,
                ..request
            }),
            Err(failure) => Err(Refused::Back(way_back, failure)),
        }
    }

    fn rest(fields: &Fields, origin: &str) -> Result<Self, Failure> {
        let kind = fields
            .get("response_type")
            .ok_or_else(|| synthetic::parameter_missing("response_type"))?;
        if kind != "code" {
            return Err(synthetic::response_type_refused(kind));
        }
        if fields
            .get("response_mode")
            .is_some_and(|mode| response_mode(mode).is_none())
        {
            return Err(synthetic::malformed("The response_mode is not supported."));
        }
        let scope = fields
            .get("scope")
            .ok_or_else(|| synthetic::parameter_missing("scope"))?;
        let scopes = scopes::parse(scope, origin).map_err(|unknown| synthetic::scope_unknown(&unknown))?;
        let mut audiences = scopes.iter().filter_map(|scope| scope.audience.as_deref());
        let first = audiences.next();
        // One token is for one API.
        if audiences.any(|audience| Some(audience) != first) {
            return Err(synthetic::scope_unknown(scope));
        }
        Ok(Self {
            raw: String::new(),
            way_back: WayBack {
                redirect_uri: String::new(),
                mode: ResponseMode::Query,
                state: None,
            },
            scopes,
            nonce: fields.get("nonce").map(str::to_owned),
            challenge: challenge(fields)?,
            prompt: prompt(fields)?,
            login_hint: fields.get("login_hint").map(str::to_owned),
            max_age: fields.get("max_age").and_then(|age| age.parse().ok()),
            handles_challenges: handles_challenges(fields)?,
        })
    }
}

fn way_back(tenant: &str, fields: &Fields, application: &Application) -> Result<WayBack, Failure> {
    let tenant = Tenant::named(tenant)?;
    let client = fields
        .get("client_id")
        .ok_or_else(|| synthetic::parameter_missing("client_id"))?;
    if !client.eq_ignore_ascii_case(&application.client_id) {
        return Err(synthetic::application_unknown(client));
    }
    if tenant == Tenant::Any {
        return Err(synthetic::not_multi_tenant(client));
    }
    let uri = fields
        .get("redirect_uri")
        .ok_or_else(|| synthetic::parameter_missing("redirect_uri"))?;
    if !application.knows_redirect_uri(uri) || Url::parse(uri).is_err() {
        return Err(synthetic::redirect_uri_unknown(uri, client));
    }
    Ok(WayBack {
        redirect_uri: uri.to_owned(),
        mode: fields
            .get("response_mode")
            .and_then(response_mode)
            .unwrap_or(ResponseMode::Query),
        state: fields.get("state").map(str::to_owned),
    })
}

fn response_mode(name: &str) -> Option<ResponseMode> {
    match name {
        "query" => Some(ResponseMode::Query),
        "fragment" => Some(ResponseMode::Fragment),
        "form_post" => Some(ResponseMode::FormPost),
        _ => None,
    }
}

/// RFC 7636, section 4.2: 43 to 128 characters; without a method it is `plain`.
fn challenge(fields: &Fields) -> Result<Option<(String, bool)>, Failure> {
    let Some(challenge) = fields.get("code_challenge") else {
        return Ok(None);
    };
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || "-._~".contains(letter);
    if !(43..=128).contains(&challenge.len()) || !challenge.chars().all(allowed) {
        return Err(synthetic::challenge_malformed());
    }
    match fields.get("code_challenge_method").unwrap_or("plain") {
        "S256" => Ok(Some((challenge.to_owned(), true))),
        "plain" => Ok(Some((challenge.to_owned(), false))),
        _ => Err(synthetic::malformed(
            "The code_challenge_method is not supported.",
        )),
    }
}

fn prompt(fields: &Fields) -> Result<Prompt, Failure> {
    match fields.get("prompt") {
        None => Ok(Prompt::WhenNeeded),
        Some("login") => Ok(Prompt::Login),
        Some("none") => Ok(Prompt::Silent),
        Some("consent") => Ok(Prompt::Consent),
        Some("select_account") => Ok(Prompt::SelectAccount),
        Some(_) => Err(synthetic::malformed("The prompt is not supported.")),
    }
}

/// `claims={"access_token":{"xms_cc":{"values":["cp1"]}}}`, Microsoft's claims challenge page.
fn handles_challenges(fields: &Fields) -> Result<bool, Failure> {
    let Some(text) = fields.get("claims") else {
        return Ok(false);
    };
    let claims: serde_json::Value =
        serde_json::from_str(text).map_err(|_| synthetic::malformed("The claims are not JSON."))?;
    let values = claims
        .pointer("/access_token/xms_cc/values")
        .and_then(serde_json::Value::as_array);
    Ok(values.is_some_and(|values| values.iter().any(|value| value == "cp1")))
}
