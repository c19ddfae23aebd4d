//! How the portal proves itself to Entra ID: a client secret, a certificate, a federated token or a managed identity.

use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret as _, SecretString};
use url::Url;
use uuid::Uuid;

use super::{
    entra::Cloud,
    kinds,
    problem::Origin,
    reader::Reader,
    source::{self, Entry, Env},
    value::{Kind, Value, Wrong},
    workload,
};

/// How the portal proves itself to Entra ID. Exactly one way is set.
#[derive(Clone, Debug)]
pub enum Credential {
    /// A secret that Entra ID has made.
    Secret(ClientSecret),
    /// A certificate whose public half is in the app registration.
    Certificate(CertificateFiles),
    /// A token of somebody whom the app registration trusts, in a file that is written anew now and then.
    FederatedToken(PathBuf),
    /// The token of a managed identity that the app registration trusts.
    ManagedIdentity(ManagedIdentity),
}

/// A client secret.
#[derive(Clone, Debug)]
pub struct ClientSecret {
    /// Its value at the start.
    pub value: SecretString,
    /// The file that it was read from, if it was one: there it may change.
    pub file: Option<PathBuf>,
}

/// A certificate and its private key, both PEM. The two may be one file.
#[derive(Clone, Debug)]
pub struct CertificateFiles {
    /// The certificate; what follows it in the file is not used.
    pub certificate: PathBuf,
    /// The private key: RSA, PKCS#8 or PKCS#1.
    pub key: PathBuf,
}

/// A user-assigned managed identity, and who tells its tokens.
/// <https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity>
#[derive(Clone, Debug)]
pub struct ManagedIdentity {
    /// Its client ID.
    pub client_id: Uuid,
    /// The audience that the token is for.
    pub resource: &'static str,
    /// Who is asked.
    pub endpoint: IdentityEndpoint,
}

/// Who tells the tokens of a managed identity.
#[derive(Clone, Debug)]
pub enum IdentityEndpoint {
    /// The instance metadata service of a virtual machine; its origin.
    /// <https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token>
    Metadata(Url),
    /// The endpoint of App Service and Container Apps, and the value that its header wants.
    /// <https://learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference>
    AppService(Url, SecretString),
}

/// Where a virtual machine's metadata service is.
const METADATA_ORIGIN: &str = "http://169.254.169.254";
/// Moves it, as in Microsoft's own libraries.
const METADATA_VARIABLE: &str = "AZURE_POD_IDENTITY_AUTHORITY_HOST";

impl ClientSecret {
    /// Reads it again from its file, to the rules of the settings. The error says what is wrong, and nothing of the content.
    pub fn read(path: &Path) -> Result<SecretString, String> {
        let text = source::read_secret(path).map_err(|error| format!("cannot be read: {error}"))?;
        (SECRET.parse)(&Value::Untyped(text)).map_err(|wrong| wrong.what)
    }
}

impl Credential {
    pub(super) fn read(reader: &mut Reader<'_>, cloud: Cloud) -> Option<Self> {
        let problems = reader.problems.len();
        let mut ways = vec![
            ("entra.client_secret", read_secret(reader)),
            ("entra.client_certificate_file", read_certificate(reader)),
            ("entra.managed_identity", read_managed_identity(reader, cloud)),
        ];
        let mut token = reader.find(FEDERATED_TOKEN);
        if ways.iter().all(|(_, way)| way.is_none()) && reader.problems.len() == problems {
            token = token.or_else(|| workload::token_file(reader.env));
        }
        let token = reader.take(FEDERATED_TOKEN, &kinds::PATH, token);
        ways.push((FEDERATED_TOKEN, token.map(Self::FederatedToken)));
        let mut ways = ways
            .into_iter()
            .filter_map(|(key, way)| Some((key, way?)))
            .collect::<Vec<_>>()
            .into_iter();
        let first = ways.next();
        for (key, _) in ways {
            let kept = first.as_ref().map(|(key, _)| *key).unwrap_or_default();
            let what = format!("the portal proves itself by {kept} already");
            reader.note(key, what, "keep one of the two");
        }
        if first.is_none() && reader.problems.len() == problems {
            let file = source::variable("entra.client_secret_file");
            let form = format!(
                "set it or entra.client_secret_file ({file}), or better one of entra.client_certificate_file, \
                 entra.federated_token_file and entra.managed_identity"
            );
            reader.note_missing("entra.client_secret", &form);
        }
        first.map(|(_, way)| way)
    }
}

const FEDERATED_TOKEN: &str = "entra.federated_token_file";

fn read_secret(reader: &mut Reader<'_>) -> Option<Credential> {
    let value = reader.secret("entra.client_secret", "entra.client_secret_file", &SECRET)?;
    // The app registration shows the two side by side; AADSTS7000215 is what people get for the wrong one.
    if Uuid::try_parse(value.expose_secret()).is_ok() {
        reader.warn(
            "entra.client_secret",
            "looks like the Secret ID; the Value is what counts",
        );
    }
    let file = match reader.origin("entra.client_secret") {
        Some(Origin::SecretFile { path, .. } | Origin::Credential(path)) => Some(path.clone()),
        _ => None,
    };
    Some(Credential::Secret(ClientSecret { value, file }))
}

fn read_certificate(reader: &mut Reader<'_>) -> Option<Credential> {
    let certificate = reader.optional("entra.client_certificate_file", &kinds::PATH);
    let mut key = reader.find("entra.client_key_file");
    // Above the settings file: there stands the path that root knows, and the service may not read it.
    let is_from_environment = key
        .as_ref()
        .is_some_and(|entry| matches!(entry.origin, Origin::Environment(_)));
    if certificate.is_some() && !is_from_environment {
        key = credential_file(reader.env).or(key);
    }
    let key = reader.take("entra.client_key_file", &kinds::PATH, key);
    match (certificate, key) {
        (Some(certificate), Some(key)) => {
            Some(Credential::Certificate(CertificateFiles { certificate, key }))
        }
        (None, None) => None,
        (Some(_), None) => {
            reader.note(
                "entra.client_certificate_file",
                "has no key",
                "set entra.client_key_file too; it may be the same file",
            );
            None
        }
        (None, Some(_)) => {
            reader.note(
                "entra.client_key_file",
                "has no certificate",
                "set entra.client_certificate_file too; it may be the same file",
            );
            None
        }
    }
}

/// The private key as systemd's credential `entra.client_key`.
fn credential_file(env: &dyn Env) -> Option<Entry> {
    let mut files = source::credential_files("entra.client_key", env).into_iter();
    let path = files.find(|path| path.exists())?;
    Some(Entry {
        value: Value::Untyped(path.to_str()?.to_owned()),
        origin: Origin::Credential(path),
    })
}

fn read_managed_identity(reader: &mut Reader<'_>, cloud: Cloud) -> Option<Credential> {
    let client_id = reader.optional("entra.managed_identity", &IDENTITY)?;
    let endpoint = match IdentityEndpoint::read(reader.env) {
        Ok(endpoint) => endpoint,
        Err(variable) => {
            let what = format!("{variable} is no http URL of this machine or its link");
            let hint = "the platform sets it; the endpoint of a managed identity is never far away";
            reader.note("entra.managed_identity", what, hint);
            return None;
        }
    };
    Some(Credential::ManagedIdentity(ManagedIdentity {
        client_id,
        resource: cloud.token_exchange_audience(),
        endpoint,
    }))
}

impl IdentityEndpoint {
    /// What the platform says; the error is the variable that is wrong.
    fn read(env: &dyn Env) -> Result<Self, &'static str> {
        let text = |name| {
            let value = env.value(name)?.into_string().ok()?;
            (!value.is_empty()).then_some(value)
        };
        if let (Some(url), Some(header)) = (text("IDENTITY_ENDPOINT"), text("IDENTITY_HEADER")) {
            let url = parse_local(&url).ok_or("IDENTITY_ENDPOINT")?;
            return Ok(Self::AppService(url, SecretString::from(header)));
        }
        let origin = text(METADATA_VARIABLE);
        let url = parse_local(origin.as_deref().unwrap_or(METADATA_ORIGIN)).ok_or(METADATA_VARIABLE)?;
        Ok(Self::Metadata(url))
    }
}

/// A token goes over plain http here, so it must not leave the machine or its link-local network.
fn parse_local(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let is_link_local = matches!(url.host(), Some(url::Host::Ipv4(address)) if address.is_link_local());
    let is_near = kinds::is_loopback(&url) || is_link_local;
    (url.scheme() == "http" && is_near && url.query().is_none()).then_some(url)
}

/// No message holds any part of it.
const SECRET: Kind<SecretString> = Kind {
    parse: |value: &Value| {
        let text = value.text()?;
        if text.is_empty() {
            return Err(Wrong::new("is empty"));
        }
        if text == "replace-me" {
            return Err(Wrong::new("is still the placeholder of the example"));
        }
        if text.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(Wrong::new("holds a space or a line break"));
        }
        Ok(SecretString::from(text))
    },
    show: kinds::hidden,
    form: "copy the Value of the client secret",
};

const IDENTITY: Kind<Uuid> = Kind {
    parse: |value| {
        let text = value.text()?.trim();
        Uuid::try_parse(text).map_err(|_| Wrong::new(format!("{text:?} is no client ID")))
    },
    show: Uuid::to_string,
    form: "write the client ID of a user-assigned managed identity",
};
