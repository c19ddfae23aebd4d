//! Scopes: which are known, and which API they are for.

use crate::state::Cloud;

/// The sign-in scopes of OIDC, which belong to no API.
pub(crate) const OPENID_SCOPES: [&str; 4] = ["openid", "profile", "email", "offline_access"];

/// The origins of Microsoft Graph in the four clouds.
const GRAPH_ORIGINS: [&str; 4] = [
    "https://graph.microsoft.com",
    "https://graph.microsoft.us",
    "https://dod-graph.microsoft.us",
    "https://microsoftgraph.chinacloudapi.cn",
];

/// Permissions of Graph that exist here, from Microsoft's permissions reference.
const GRAPH_PERMISSIONS: [&str; 14] = [
    "User.Read",
    "User.ReadWrite",
    "User.ReadBasic.All",
    "User.Read.All",
    "User.ReadWrite.All",
    "User.RevokeSessions.All",
    "User-PasswordProfile.ReadWrite.All",
    "Directory.AccessAsUser.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
    "Organization.Read.All",
    "Domain.Read.All",
    "UserAuthenticationMethod.Read",
    "Mail.Send",
];

/// What a person may consent to without an administrator, where the tenant allows it.
const FOR_EVERYBODY: [&str; 4] = ["User.Read", "User.ReadWrite", "User.ReadBasic.All", "Mail.Send"];

/// Everything that has been consented to, instead of a list of names.
pub(crate) const DEFAULT: &str = ".default";

/// One scope as it was asked for: `User.Read`, or with the origin of Graph in front.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scope {
    /// As it was written.
    pub(crate) asked: String,
    /// The permission without its prefix, in Microsoft's spelling.
    pub(crate) permission: &'static str,
    /// The API it is for; `None` for the sign-in scopes of OIDC.
    pub(crate) audience: Option<String>,
}

impl Scope {
    /// Whether consent is an administrator's.
    pub(crate) fn needs_administrator(&self) -> bool {
        !FOR_EVERYBODY.contains(&self.permission)
    }
}

/// Reads the `scope` parameter; what is unknown, or `.default` beside names, is returned as the error.
pub(crate) fn parse(text: &str, own_origin: &str, cloud: Cloud) -> Result<Vec<Scope>, String> {
    let scopes: Vec<Scope> = text
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(|word| one(word, own_origin, cloud))
        .collect::<Result<_, _>>()?;
    let all = scopes.iter().any(|scope| scope.permission == DEFAULT);
    let named = scopes
        .iter()
        .any(|scope| scope.audience.is_some() && scope.permission != DEFAULT);
    if all && named {
        return Err(text.to_owned());
    }
    Ok(scopes)
}

/// Whether the scopes belong to more than one API. One token is for one API.
pub(crate) fn are_for_several(scopes: &[Scope]) -> bool {
    let mut audiences = scopes.iter().filter_map(|scope| scope.audience.as_deref());
    let first = audiences.next();
    audiences.any(|audience| Some(audience) != first)
}

/// Replaces `.default` by what is consented.
pub(crate) fn expanded(scopes: &[Scope], consented: impl Fn(&str) -> bool) -> Vec<Scope> {
    let mut result = Vec::new();
    for scope in scopes {
        if let (DEFAULT, Some(audience)) = (scope.permission, &scope.audience) {
            let known = GRAPH_PERMISSIONS
                .into_iter()
                .filter(|permission| consented(permission));
            result.extend(known.map(|permission| Scope {
                asked: format!("{audience}/{permission}"),
                permission,
                audience: scope.audience.clone(),
            }));
        }
        result.push(scope.clone());
    }
    result
}

fn one(asked: &str, own_origin: &str, cloud: Cloud) -> Result<Scope, String> {
    if let Some(permission) = OPENID_SCOPES.iter().find(|known| **known == asked) {
        return Ok(Scope {
            asked: asked.to_owned(),
            permission,
            audience: None,
        });
    }
    // A bare name means Microsoft Graph, in whichever cloud this is.
    let (audience, name) = GRAPH_ORIGINS
        .into_iter()
        .chain([own_origin])
        .find_map(|origin| {
            asked
                .strip_prefix(origin)?
                .strip_prefix('/')
                .map(|name| (origin, name))
        })
        .unwrap_or((cloud.graph_origin(), asked));
    GRAPH_PERMISSIONS
        .iter()
        .chain([&DEFAULT])
        .find(|known| known.eq_ignore_ascii_case(name))
        .map(|permission| Scope {
            asked: asked.to_owned(),
            permission,
            audience: Some(audience.to_owned()),
        })
        .ok_or_else(|| asked.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bare_names_and_all_prefixes_mean_graph() {
        for (word, audience) in [
            ("User.Read", "https://graph.microsoft.com"),
            (
                "https://graph.microsoft.us/user.read",
                "https://graph.microsoft.us",
            ),
            (
                "https://microsoftgraph.chinacloudapi.cn/User.Read",
                "https://microsoftgraph.chinacloudapi.cn",
            ),
            ("http://localhost:9400/User.Read", "http://localhost:9400"),
        ] {
            let scope = one(word, "http://localhost:9400", Cloud::Global);
            assert_eq!(
                scope,
                Ok(Scope {
                    asked: word.to_owned(),
                    permission: "User.Read",
                    audience: Some(audience.to_owned())
                })
            );
        }
        assert_eq!(
            one("https://example.com/User.Read", "http://localhost", Cloud::Global),
            Err("https://example.com/User.Read".into())
        );
    }
}
