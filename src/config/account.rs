//! `account.*`: when passwords expire, and what people are told whose password cannot be changed here.

use std::{collections::BTreeMap, time::Duration};

use url::Url;

use super::{
    duration, kinds,
    reader::Reader,
    value::{Kind, Wrong},
};

/// When passwords expire, and what people are told whose password cannot be changed here.
#[derive(Clone, Debug)]
pub struct Account {
    /// Whether directory-synced accounts may try.
    pub synced: Synced,
    /// After how long the tenant lets passwords expire, where it does.
    pub password_expires_after: Option<Duration>,
    /// For federated accounts of any other domain.
    pub federated_account: Elsewhere,
    /// For federated accounts of one domain.
    pub federated_urls: FederatedUrls,
    /// For guests.
    pub guest_account: Elsewhere,
    /// For directory-synced accounts.
    pub synced_account: Elsewhere,
    /// For personal Microsoft accounts.
    pub personal_account: Elsewhere,
}

/// Where a kind of account changes its password.
#[derive(Clone, Debug, Default)]
pub struct Elsewhere {
    /// The page for it.
    pub url: Option<Url>,
    /// What the operator says about it, in place of our own next step.
    pub text: Option<String>,
}

/// Pages by domain, in lower case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FederatedUrls(BTreeMap<String, Url>);

/// What becomes of directory-synced accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Synced {
    /// They are told where to go.
    Refuse,
    /// They get the form: the tenant writes passwords back.
    Allow,
}

impl Account {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        let synced = reader.or("account.synced", &SYNCED, Synced::Refuse);
        let password_expires_after = reader.optional("account.password_expires_after", &kinds::DURATION);
        if let Some(span) = &password_expires_after {
            reader.within("account.password_expires_after", span, VALIDITY, |d| {
                duration::show(*d)
            });
        }
        let federated_account = Elsewhere::read(reader, ["account.federated_url", "account.federated_text"]);
        let federated_urls = reader
            .optional("account.federated_urls", &FEDERATED_URLS)
            .unwrap_or_default();
        let guest_account = Elsewhere::read(reader, ["account.guest_url", "account.guest_text"]);
        let synced_account = Elsewhere::read(reader, ["account.synced_url", "account.synced_text"]);
        let personal_url = match Url::parse(MICROSOFT_ACCOUNT) {
            Ok(default) => Some(reader.or("account.personal_url", &kinds::WEB_URL, default)),
            Err(_) => reader.optional("account.personal_url", &kinds::WEB_URL),
        };
        let personal_account = Elsewhere {
            url: personal_url,
            text: reader.optional("account.personal_text", &kinds::LINE),
        };
        Self {
            synced,
            password_expires_after,
            federated_account,
            federated_urls,
            guest_account,
            synced_account,
            personal_account,
        }
    }
}

impl Elsewhere {
    fn read(reader: &mut Reader<'_>, [url, text]: [&'static str; 2]) -> Self {
        Self {
            url: reader.optional(url, &kinds::WEB_URL),
            text: reader.optional(text, &kinds::LINE),
        }
    }
}

impl FederatedUrls {
    /// The page for the domain of a user principal name.
    pub fn of(&self, upn: &str) -> Option<&Url> {
        let (_, domain) = upn.rsplit_once('@')?;
        self.0.get(&domain.to_ascii_lowercase())
    }
}

/// Entra ID lets passwords expire after 1 to 730 days, or never.
/// <https://learn.microsoft.com/microsoft-365/admin/manage/set-password-expiration-policy>
const VALIDITY: (Duration, Duration) = (Duration::from_hours(24), Duration::from_hours(730 * 24));

/// Where Microsoft's consumer service changes passwords.
const MICROSOFT_ACCOUNT: &str = "https://account.microsoft.com/security";

const ANSWERS: [(&str, Synced); 2] = [("refuse", Synced::Refuse), ("allow", Synced::Allow)];

const SYNCED: Kind<Synced> = Kind {
    parse: |value| kinds::one_of(value, &ANSWERS),
    show: |answer| kinds::name_of(answer, &ANSWERS),
    form: "write \"refuse\" or \"allow\"",
};

const FEDERATED_URLS: Kind<FederatedUrls> = Kind {
    parse: |value| {
        let mut urls = BTreeMap::new();
        for (domain, url) in value.pairs()? {
            let is_domain = !domain.is_empty()
                && domain
                    .chars()
                    .all(|c| c.is_alphanumeric() || ['.', '-'].contains(&c));
            if !is_domain {
                return Err(Wrong::new(format!("{domain:?} is no domain")));
            }
            let url = kinds::web_url_of(url).map_err(|wrong| wrong.about(domain))?;
            if urls.insert(domain.to_ascii_lowercase(), url).is_some() {
                return Err(Wrong::new(format!("{domain:?} stands twice")));
            }
        }
        Ok(FederatedUrls(urls))
    },
    show: |FederatedUrls(urls)| {
        let pairs = urls.iter().map(|(domain, url)| format!("{domain}={url}"));
        pairs.collect::<Vec<_>>().join(",")
    },
    form: "write a page for each domain, for example { \"corp.example\" = \"https://idp.corp.example/password\" }; in the \
           environment corp.example=https://idp.corp.example/password with commas between",
};
