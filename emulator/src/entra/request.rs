//! The authorize request, read and judged.

use url::Url;

use super::scopes::{self, Scope};
use super::{Failure, RequestedClaims, Tenant};
use crate::fields::Fields;
use crate::state::{Application, Cloud};
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
    /// A domain whose own sign-in page is wanted.
    pub(crate) domain_hint: Option<String>,
    pub(crate) claims: RequestedClaims,
}

/// How the answer reaches the application.
#[derive(Debug, Clone)]
pub(crate) struct WayBack {
    pub(crate) redirect_uri: String,
    pub(crate) mode: ResponseMode,
    pub(crate) state: Option<String>,
    /// Whether the answer carries `client_info`, an extra of Microsoft's.
    pub(crate) client_info: bool,
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
    Back(Box<WayBack>, Failure),
}

impl AuthorizeRequest {
    /// Reads the query. RFC 6749, section 4.1.2.1: as long as the application and its redirect URI are not certain,
    /// nothing is redirected.
    pub(crate) fn read(
        tenant: &str,
        raw: &str,
        application: &Application,
        origin: &str,
        cloud: Cloud,
    ) -> Result<Self, Refused> {
        let fields = Fields::parse(raw.as_bytes());
        let way_back = way_back(tenant, &fields, application).map_err(Refused::Here)?;
        match Self::rest(&fields, origin, cloud) {
            Ok(request) => Ok(Self {
                raw: raw.to_owned(),
                way_back,
                ..request
            }),
            Err(failure) => Err(Refused::Back(Box::new(way_back), failure)),
        }
    }

    fn rest(fields: &Fields, origin: &str, cloud: Cloud) -> Result<Self, Failure> {
        let kind = fields
            .get("response_type")
            .ok_or_else(|| synthetic::parameter_missing("response_type"))?;
        check_response_type(kind)?;
        if let Some(mode) = fields
            .get("response_mode")
            .filter(|mode| response_mode(mode).is_none())
        {
            return Err(synthetic::response_mode_refused(mode));
        }
        // Microsoft's error-code page names the first, a report the second.
        for name in ["resource", "amr_values"] {
            if fields.get(name).is_some() {
                return Err(synthetic::parameter_refused(name));
            }
        }
        let scope = fields
            .get("scope")
            .ok_or_else(|| synthetic::parameter_missing("scope"))?;
        // Several APIs at once are allowed here, where people consent; a token is for one.
        let scopes =
            scopes::parse(scope, origin, cloud).map_err(|unknown| synthetic::scope_unknown(&unknown))?;
        Ok(Self {
            raw: String::new(),
            way_back: WayBack {
                redirect_uri: String::new(),
                mode: ResponseMode::Query,
                state: None,
                client_info: false,
            },
            scopes,
            nonce: fields.get("nonce").map(str::to_owned),
            challenge: challenge(fields)?,
            prompt: prompt(fields)?,
            login_hint: fields.get("login_hint").map(str::to_owned),
            max_age: max_age(fields)?,
            domain_hint: fields.get("domain_hint").map(str::to_owned),
            claims: RequestedClaims::read(fields)?,
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
    if tenant != Tenant::Ours {
        return Err(synthetic::not_multi_tenant(client));
    }
    // Without one Entra takes any of the registered ones.
    let registered = application.redirect_uris.first().map(String::as_str);
    let uri = fields
        .get("redirect_uri")
        .or(registered)
        .ok_or_else(synthetic::no_redirect_uri)?;
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
        client_info: fields.get("client_info") == Some("1"),
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
        // Microsoft's OpenID Connect page: the two exclude each other.
        Some("select_account") if fields.get("login_hint").is_some() => Err(synthetic::hint_with_picker()),
        Some("select_account") => Ok(Prompt::SelectAccount),
        // One value, and one of these: OpenID Connect's lists are not taken.
        Some(_) => Err(synthetic::malformed("The prompt is not supported.")),
    }
}

/// Whole seconds, none of them negative: `OpenID` Connect Core, section 3.1.2.1.
fn max_age(fields: &Fields) -> Result<Option<i64>, Failure> {
    fields
        .get("max_age")
        .map(|age| age.parse::<u32>().map(i64::from))
        .transpose()
        .map_err(|_| synthetic::malformed("The max_age is no number of seconds."))
}

/// Only `code` is switched on for the application; the others are known, and off.
fn check_response_type(kind: &str) -> Result<(), Failure> {
    let mut words: Vec<&str> = kind.split(' ').collect();
    words.sort_unstable();
    match words.as_slice() {
        ["code"] => Ok(()),
        ["token" | "id_token"] | ["code", "id_token"] | ["id_token", "token"] => {
            Err(synthetic::response_type_disabled(kind))
        }
        _ => Err(synthetic::response_type_refused(kind)),
    }
}
