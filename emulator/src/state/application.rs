//! The one application registration of the tenant.

use rustls::pki_types::CertificateDer;
use serde::Deserialize;

use super::credentials::{FederatedCredential, Secret, SecretInput, certificates};
use crate::ids;

/// Its client id: always the same, so that a portal's settings survive a restart of the stand-in.
const CLIENT_ID: &str = "9b6a2c1d-3e4f-4a5b-8c7d-6e5f4a3b2c1d";

/// The registration as it is now.
#[derive(Debug, Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the control calls, under the same name"
)]
pub(crate) struct Application {
    /// The application (client) id.
    pub(crate) client_id: String,
    /// The secrets, all of which count; the one of the start is fresh every time.
    pub(crate) secrets: Vec<Secret>,
    /// Platform "Web"; the addresses after a sign-out are in the same list, Entra has no other.
    pub(crate) redirect_uris: Vec<String>,
    /// Certificates whose keys may sign client assertions, as they were given.
    pub(crate) certificate_pem: Option<String>,
    /// The same, read.
    pub(crate) certificates: Vec<CertificateDer<'static>>,
    /// Foreign issuers whose tokens count as client assertions.
    pub(crate) federated_credentials: Vec<FederatedCredential>,
    /// Loaded in a hidden frame when a session ends.
    pub(crate) front_channel_logout_url: Option<String>,
    /// Optional claims of the ID token.
    pub(crate) optional_claims: Vec<String>,
    /// Delegated permissions that an administrator has consented to.
    pub(crate) consented_permissions: Vec<String>,
    /// Whether only assigned accounts may use it.
    pub(crate) assignment_required: bool,
    /// Whether people may consent for themselves to what needs no administrator: a setting of the tenant.
    pub(crate) user_consent: bool,
    /// "Allow public client flows": device codes, without a credential.
    pub(crate) public_client: bool,
    /// Whether `claims={"id_token":{"auth_time":…}}` brings optional claims without a registration. Nobody has seen Entra do
    /// so: an open question.
    pub(crate) honours_claims_parameter: bool,
    /// Whether the front-channel logout call carries `iss` beside `sid`: Microsoft's documents say yes, one report says no.
    pub(crate) front_channel_logout_sends_issuer: bool,
    /// Seconds that a refresh token lives; Microsoft says 90 days.
    pub(crate) refresh_token_lifetime: i64,
    /// Seconds that an access token lives; Entra's own answer is random within 60 to 90 minutes.
    pub(crate) access_token_lifetime: Option<i64>,
    /// Seconds that an authorization code lives; Microsoft says about ten minutes.
    pub(crate) authorization_code_lifetime: i64,
}

/// The body of `PUT /_emulator/application`: what is named changes, the rest stays.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ApplicationChange {
    redirect_uris: Option<Vec<String>>,
    client_secret: Option<String>,
    client_secrets: Option<Vec<SecretInput>>,
    certificate_pem: Option<String>,
    federated_credentials: Option<Vec<FederatedCredential>>,
    front_channel_logout_url: Option<String>,
    optional_claims: Option<Vec<String>>,
    consented_permissions: Option<Vec<String>>,
    assignment_required: Option<bool>,
    user_consent: Option<bool>,
    public_client: Option<bool>,
    honours_claims_parameter: Option<bool>,
    front_channel_logout_sends_issuer: Option<bool>,
    refresh_token_lifetime: Option<i64>,
    access_token_lifetime: Option<i64>,
    authorization_code_lifetime: Option<i64>,
}

impl Application {
    /// The registration at the start.
    pub(crate) fn new() -> Self {
        let list = |items: &[&str]| items.iter().map(|item| (*item).to_owned()).collect();
        Self {
            client_id: CLIENT_ID.to_owned(),
            secrets: vec![Secret::valid(ids::opaque())],
            redirect_uris: list(&["http://localhost/auth/callback", "http://localhost/signed-out"]),
            certificate_pem: None,
            certificates: Vec::new(),
            federated_credentials: Vec::new(),
            front_channel_logout_url: None,
            // `pwd_exp` is there so that the expiring account shows something; Entra sends it only near the end.
            optional_claims: list(&["login_hint", "sid", "acct", "auth_time", "pwd_exp"]),
            consented_permissions: list(&[
                "openid",
                "profile",
                "email",
                "offline_access",
                "User.Read",
                "Directory.AccessAsUser.All",
                "User-PasswordProfile.ReadWrite.All",
                "User.RevokeSessions.All",
            ]),
            assignment_required: false,
            user_consent: false,
            public_client: false,
            honours_claims_parameter: false,
            front_channel_logout_sends_issuer: true,
            refresh_token_lifetime: 90 * 24 * 3600,
            access_token_lifetime: None,
            authorization_code_lifetime: 600,
        }
    }

    /// The first of the secrets, empty when there is none.
    pub(crate) fn client_secret(&self) -> &str {
        self.secrets.first().map_or("", |secret| &secret.value)
    }

    /// Takes over what a control call names, or nothing of it. An empty text removes the secrets, the certificates or the
    /// logout address.
    pub(crate) fn apply(&mut self, change: ApplicationChange) -> Result<(), String> {
        fn set<T>(field: &mut T, value: Option<T>) {
            if let Some(value) = value {
                *field = value;
            }
        }
        let secrets = match (change.client_secret, change.client_secrets) {
            (Some(_), Some(_)) => return Err("name `client_secret` or `client_secrets`, not both".to_owned()),
            (Some(only), None) => Some(filled(only).map(Secret::valid).into_iter().collect()),
            (None, list) => list.map(|list| list.into_iter().map(Secret::from).collect()),
        };
        let parsed = change.certificate_pem.as_deref().map(certificates).transpose()?;
        for credential in change.federated_credentials.iter().flatten() {
            credential.check()?;
        }
        set(&mut self.secrets, secrets);
        set(&mut self.certificates, parsed);
        set(&mut self.redirect_uris, change.redirect_uris);
        set(&mut self.federated_credentials, change.federated_credentials);
        set(&mut self.optional_claims, change.optional_claims);
        set(&mut self.consented_permissions, change.consented_permissions);
        set(&mut self.assignment_required, change.assignment_required);
        set(&mut self.user_consent, change.user_consent);
        set(&mut self.public_client, change.public_client);
        set(
            &mut self.honours_claims_parameter,
            change.honours_claims_parameter,
        );
        set(
            &mut self.front_channel_logout_sends_issuer,
            change.front_channel_logout_sends_issuer,
        );
        set(&mut self.refresh_token_lifetime, change.refresh_token_lifetime);
        set(
            &mut self.authorization_code_lifetime,
            change.authorization_code_lifetime,
        );
        set(
            &mut self.access_token_lifetime,
            change.access_token_lifetime.map(Some),
        );
        set(&mut self.certificate_pem, change.certificate_pem.map(filled));
        set(
            &mut self.front_channel_logout_url,
            change.front_channel_logout_url.map(filled),
        );
        Ok(())
    }

    /// Whether this address is registered. Microsoft's redirect URI page: an exact, case-sensitive match, except that the
    /// port of a loopback address is ignored.
    pub(crate) fn knows_redirect_uri(&self, uri: &str) -> bool {
        self.redirect_uris
            .iter()
            .any(|known| known == uri || without_loopback_port(known) == without_loopback_port(uri))
    }

    /// Whether an administrator has consented to this permission. The four of OIDC need none.
    pub(crate) fn has_consent(&self, permission: &str) -> bool {
        crate::entra::OPENID_SCOPES.contains(&permission)
            || self
                .consented_permissions
                .iter()
                .any(|known| known.eq_ignore_ascii_case(permission))
    }
}

fn filled(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

fn without_loopback_port(uri: &str) -> String {
    for host in ["http://localhost", "https://localhost", "http://127.0.0.1"] {
        if let Some(rest) = uri.strip_prefix(host) {
            let rest = match rest.strip_prefix(':') {
                Some(after) => after.trim_start_matches(|letter: char| letter.is_ascii_digit()),
                None => rest,
            };
            // `http://localhost.example/` is another host: what follows must start a path.
            if rest.is_empty() || rest.starts_with('/') {
                return format!("{host}{rest}");
            }
        }
    }
    uri.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_port_of_a_loopback_address_is_ignored() {
        let application = Application::new();
        for (uri, known) in [
            ("http://localhost/auth/callback", true),
            ("http://localhost:8080/auth/callback", true),
            ("http://localhost:8080/auth/Callback", false),
            ("http://localhost:8080/auth/callback/", false),
            ("https://localhost:8080/auth/callback", false),
            ("http://127.0.0.1:8080/auth/callback", false),
            ("http://localhost.example:8080/auth/callback", false),
            ("http://localhost:80@evil.example/auth/callback", false),
            ("https://passwords.example/auth/callback", false),
        ] {
            assert_eq!(application.knows_redirect_uri(uri), known, "{uri}");
        }
    }
}
