//! Microsoft's four clouds as profiles.

use std::collections::BTreeMap;

use entra_emulator::{Emulator, Options};
use repass::config::{Config, Loaded};
use url::Url;

use crate::support::Portal;

/// Name, sign-in service, Graph: Microsoft's page on national clouds.
const CLOUDS: [(&str, &str, &str); 4] = [
    (
        "global",
        "https://login.microsoftonline.com",
        "https://graph.microsoft.com",
    ),
    (
        "us-gov",
        "https://login.microsoftonline.us",
        "https://graph.microsoft.us",
    ),
    (
        "us-gov-dod",
        "https://login.microsoftonline.us",
        "https://dod-graph.microsoft.us",
    ),
    (
        "china",
        "https://login.partner.microsoftonline.cn",
        "https://microsoftgraph.chinacloudapi.cn",
    ),
];

fn load(settings: &[(&str, &str)]) -> Loaded {
    let least = [
        ("REPASS_SERVER__PUBLIC_URL", "https://password.example.com"),
        ("REPASS_ENTRA__CLIENT_ID", "6731de76-14a6-49ae-97bc-6eba6914391e"),
        ("REPASS_ENTRA__CLIENT_SECRET", "secret"),
    ];
    let env: BTreeMap<String, String> = least
        .iter()
        .chain(settings)
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    Config::parse("", &env).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn a_cloud_decides_where_people_sign_in_and_where_graph_is() {
    for (cloud, login, graph) in CLOUDS {
        for tenant in ["contoso.com", "11111111-2222-3333-4444-555555555555"] {
            let settings = [("REPASS_ENTRA__CLOUD", cloud), ("REPASS_ENTRA__TENANT", tenant)];
            let Loaded { config, warnings, .. } = load(&settings);
            assert_eq!(config.entra.authority.as_str(), format!("{login}/{tenant}/v2.0"));
            assert_eq!(config.graph.url.as_str(), format!("{graph}/"));
            let foreign = warnings.iter().any(|warning| warning.contains("entra.cloud"));
            assert!(!foreign, "{cloud}: {warnings:?}");
        }
    }
}

#[test]
fn graph_of_another_cloud_is_warned_of() {
    for (cloud, _, graph) in CLOUDS {
        for (_, _, other) in CLOUDS {
            let settings = [
                ("REPASS_ENTRA__CLOUD", cloud),
                ("REPASS_ENTRA__TENANT", "contoso.com"),
                ("REPASS_GRAPH__URL", other),
            ];
            let warnings = load(&settings).warnings;
            let warned = warnings.iter().any(|warning| warning.starts_with("graph.url"));
            assert_eq!(warned, other != graph, "{cloud}, {other}: {warnings:?}");
        }
    }
}

#[tokio::test]
async fn the_scopes_are_those_of_the_cloud_wherever_graph_is_reached() {
    for (cloud, _, graph) in CLOUDS {
        // The harness sets graph.url and entra.authority to the stand-in's, which is of that cloud.
        let options = Options {
            cloud: cloud.parse().unwrap(),
            ..Options::default()
        };
        let emulator = Emulator::start(options).await.unwrap();
        let settings = [("REPASS_ENTRA__CLOUD", cloud)];
        let portal = Portal::in_front_of(emulator, "127.0.0.1:0", &settings).await;
        let answer = portal.browser().get("/sign-in").await;
        let location = Url::parse(answer.assert_status(303).location()).unwrap();
        assert!(location.as_str().starts_with(&portal.tenant.url), "{location}");
        let scope = location.query_pairs().find(|(name, _)| name == "scope");
        let expected = format!("openid profile {graph}/Directory.AccessAsUser.All {graph}/User.Read");
        assert_eq!(scope.unwrap().1, expected, "{cloud}");

        let mut person = portal.person().await;
        assert_eq!(person.change_and_look().await.name(), "changed", "{cloud}");
    }
}
