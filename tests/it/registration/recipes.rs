//! The three recipes and `docs/entra.md`, held to the code: what the portal asks for is what they register.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use repass::config::{Cloud, Permission, SignOutPermission};
use repass::web::paths;
use serde_json::Value;

/// The files of each recipe.
const RECIPES: [&[&str]; 3] = [
    &["deploy/entra/az/register.sh", "deploy/entra/az/steps.sh"],
    &[
        "deploy/entra/powershell/Register-Repass.ps1",
        "deploy/entra/powershell/Steps.ps1",
    ],
    &[
        "deploy/entra/terraform/main.tf",
        "deploy/entra/terraform/variables.tf",
        "deploy/entra/terraform/outputs.tf",
    ],
];

fn read(path: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn values() -> Value {
    serde_json::from_str(&read("deploy/entra/registration.json")).unwrap()
}

fn words(list: &Value) -> Vec<&str> {
    let list = list.as_array().unwrap();
    list.iter().map(|word| word.as_str().unwrap()).collect()
}

#[test]
fn addresses_permissions_and_clouds_are_those_of_the_code() {
    let values = values();
    assert_eq!(
        words(&values["redirect_paths"]),
        [paths::CALLBACK, paths::SIGNED_OUT]
    );
    assert_eq!(values["front_channel_logout_path"], paths::FRONT_CHANNEL_LOGOUT);
    assert_eq!(
        words(&values["change_permissions"]),
        [
            Permission::DirectoryAccessAsUser.name(),
            Permission::UserPasswordProfileReadWrite.name()
        ]
    );
    assert_eq!(
        values["sign_out_permission"],
        SignOutPermission::RevokeSessions.name()
    );
    let clouds = [
        ("global", Cloud::Global),
        ("us-gov", Cloud::UsGov),
        ("us-gov-dod", Cloud::UsGovDod),
        ("china", Cloud::China),
    ];
    let named: BTreeSet<_> = values["clouds"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(named, clouds.iter().map(|(name, _)| *name).collect());
    for (name, cloud) in clouds {
        assert_eq!(values["clouds"][name]["login"], cloud.login_origin(), "{name}");
        assert_eq!(values["clouds"][name]["graph"], cloud.graph_origin(), "{name}");
        let audience = &values["clouds"][name]["federation_audience"];
        assert_eq!(audience, cloud.token_exchange_audience(), "{name}");
    }
}

/// What a portal with these settings asks for at its sign-in.
async fn asked(settings: &[(&str, &str)]) -> BTreeSet<String> {
    let portal = crate::support::Portal::with(settings).await;
    let answer = portal.browser().get("/sign-in").await;
    let to = url::Url::parse(answer.location()).unwrap();
    let (_, scope) = to.query_pairs().find(|(name, _)| name == "scope").unwrap();
    let name = |scope: &str| scope.rsplit('/').next().unwrap().to_owned();
    scope.split(' ').map(name).collect()
}

#[tokio::test]
async fn the_portal_asks_for_what_is_registered_and_nothing_else() {
    let values = values();
    for permission in words(&values["change_permissions"]) {
        for (facts, sign_out) in [(true, false), (false, false), (true, true)] {
            let mut expected: BTreeSet<_> = words(&values["sign_in_permissions"]).into_iter().collect();
            expected.insert(permission);
            if facts {
                expected.insert(values["account_permission"].as_str().unwrap());
            }
            if sign_out {
                expected.insert(values["sign_out_permission"].as_str().unwrap());
            }
            let yes_no = |yes| if yes { "true" } else { "false" };
            let settings = [
                ("REPASS_GRAPH__PERMISSION", permission),
                ("REPASS_GRAPH__ACCOUNT_FACTS", yes_no(facts)),
                ("REPASS_AFTER_CHANGE__OFFER_SIGN_OUT_EVERYWHERE", yes_no(sign_out)),
            ];
            let asked = asked(&settings).await;
            assert_eq!(asked, expected.into_iter().map(str::to_owned).collect());
        }
    }
}

#[test]
fn no_recipe_has_values_of_its_own() {
    let values = values();
    for recipe in RECIPES {
        let text: String = recipe.iter().map(|file| read(file)).collect();
        let recipe = recipe[0];
        assert!(text.contains("registration.json"), "{recipe}");
        for key in values.as_object().unwrap().keys() {
            assert!(text.contains(key.as_str()), "{recipe} leaves {key} out");
        }
        for value in [
            "/auth/callback",
            "/signed-out",
            "login_hint",
            "https://login.",
            "00000003-",
            "api://",
        ] {
            assert!(!text.contains(value), "{recipe} has its own {value}");
        }
    }
}

#[test]
fn all_three_take_the_same_addresses() {
    let patterns = [
        "deploy/entra/az/register.sh",
        "deploy/entra/powershell/Register-Repass.ps1",
        "deploy/entra/terraform/variables.tf",
    ]
    .map(|path| {
        let text = read(path);
        let (before, rest) = text.split_once("^(https").unwrap_or_else(|| panic!("{path}"));
        let quote = before.chars().next_back().unwrap();
        rest.split_once(quote).unwrap().0.to_owned()
    });
    assert_eq!(patterns[0], patterns[1]);
    assert_eq!(patterns[0], patterns[2]);
}

#[test]
fn the_guide_names_everything_that_is_registered() {
    let guide = read("docs/entra.md");
    let values = values();
    let lists = [
        "redirect_paths",
        "id_token_claims",
        "change_permissions",
        "sign_in_permissions",
    ];
    let mut expected: Vec<_> = lists.iter().flat_map(|list| words(&values[*list])).collect();
    expected.push(values["front_channel_logout_path"].as_str().unwrap());
    expected.push(values["account_permission"].as_str().unwrap());
    expected.push(values["sign_out_permission"].as_str().unwrap());
    for cloud in values["clouds"].as_object().unwrap().values() {
        expected.push(cloud["federation_audience"].as_str().unwrap());
    }
    for value in expected {
        assert!(guide.contains(value), "docs/entra.md does not name {value}");
    }
}
