//! `deploy/entra/az/register.sh`: what it writes, and that it writes it once.

use serde_json::{Value, json};

use super::directory::{GRAPH_OBJECT, IDENTITY, PERMISSIONS};
use super::{GROUP, Machine, TENANT};

const URL: [&str; 2] = ["--public-url", "https://password.example.com"];

/// The names of the permissions with these IDs.
fn permissions(application: &Value) -> Vec<&'static str> {
    let access = application["requiredResourceAccess"][0]["resourceAccess"]
        .as_array()
        .unwrap();
    let name = |one: &Value| {
        assert_eq!(one["type"], "Scope", "never an application permission");
        PERMISSIONS.iter().find(|(_, id)| one["id"] == *id).unwrap().0
    };
    access.iter().map(name).collect()
}

#[tokio::test]
async fn one_registration_with_exactly_what_the_portal_needs() {
    let machine = Machine::new().await;
    let certificate = machine.certificate("repass.crt", 2098);
    let arguments = [&URL[..], &["--group", GROUP, "--certificate", &certificate]].concat();
    let settings = Machine::registered(machine.register(&arguments).await);

    let content = machine.directory.content();
    let [application] = &content.applications[..] else {
        panic!("{:?}", content.applications)
    };
    assert_eq!(application["displayName"], "Password portal");
    assert_eq!(application["signInAudience"], "AzureADMyOrg");
    assert_eq!(application["isFallbackPublicClient"], false);
    assert_eq!(
        application["web"],
        json!({
            "homePageUrl": "https://password.example.com",
            "redirectUris": ["https://password.example.com/auth/callback", "https://password.example.com/signed-out"],
            "logoutUrl": "https://password.example.com/auth/front-channel-logout",
            "implicitGrantSettings": {"enableIdTokenIssuance": false, "enableAccessTokenIssuance": false},
        })
    );
    let claims =
        ["login_hint", "sid", "auth_time", "acct", "upn", "pwd_exp"].map(|name| json!({"name": name}));
    assert_eq!(application["optionalClaims"]["idToken"], json!(claims));
    let asked = ["openid", "profile", "User.Read", "Directory.AccessAsUser.All"];
    assert_eq!(permissions(application), asked);

    let key = &application["keyCredentials"][0];
    let pem = std::fs::read_to_string(&certificate).unwrap();
    let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    assert_eq!(key["key"], body.as_str());
    assert_eq!(key["type"], "AsymmetricX509Cert");
    assert_eq!(key["usage"], "Verify");
    assert_eq!(key["endDateTime"], "2098-12-05T00:00:00Z");

    let portal = content.service_principals.last().unwrap();
    assert_eq!(portal["appId"], application["appId"]);
    assert_eq!(portal["appRoleAssignmentRequired"], true);
    let [grant] = &content.grants[..] else {
        panic!("{:?}", content.grants)
    };
    assert_eq!(grant["consentType"], "AllPrincipals");
    assert_eq!(grant["clientId"], portal["id"]);
    assert_eq!(grant["resourceId"], GRAPH_OBJECT);
    assert_eq!(grant["scope"], asked.join(" "));
    let [assignment] = &content.assignments[..] else {
        panic!("{:?}", content.assignments)
    };
    assert_eq!(assignment["principalId"], GROUP);
    assert_eq!(assignment["resourceId"], portal["id"]);

    let expected = format!(
        "[server]\npublic_url = \"https://password.example.com\"\n\n[entra]\ntenant = \"{TENANT}\"\nclient_id = {}\n\
         client_certificate_file = \"/etc/repass/repass.crt\"\nclient_key_file = \"/etc/repass/repass.key\"\n",
        application["appId"]
    );
    assert_eq!(settings, expected);
}

#[tokio::test]
async fn a_second_run_brings_it_up_to_date_and_makes_nothing_twice() {
    let machine = Machine::new().await;
    let old = machine.certificate("old.crt", 2098);
    let first = [&URL[..], &["--group", GROUP, "--certificate", &old]].concat();
    Machine::registered(machine.register(&first).await);
    Machine::registered(machine.register(&first).await);
    {
        let mut content = machine.directory.content();
        let keys = &content.applications[0]["keyCredentials"];
        assert_eq!(keys.as_array().unwrap().len(), 1);
        assert_eq!(content.assignments.len(), 1);
        // Somebody gave more than was asked for.
        content.grants[0]["scope"] = "openid profile Mail.Send".into();
    }

    let new = machine.certificate("new.crt", 2099);
    let second = [
        &["--public-url", "https://id.example.com/password/", "--everyone"][..],
        &["--certificate", &new, "--no-account-facts"],
        &["--permission", "User-PasswordProfile.ReadWrite.All"],
        &["--sign-out-everywhere"],
    ];
    let settings = Machine::registered(machine.register(&second.concat()).await);

    let content = machine.directory.content();
    let [application] = &content.applications[..] else {
        panic!("{:?}", content.applications)
    };
    let back = &application["web"]["redirectUris"];
    let expected =
        ["auth/callback", "signed-out"].map(|path| format!("https://id.example.com/password/{path}"));
    assert_eq!(*back, json!(expected));
    let asked = [
        "openid",
        "profile",
        "User-PasswordProfile.ReadWrite.All",
        "User.RevokeSessions.All",
    ];
    assert_eq!(permissions(application), asked);
    let keys = application["keyCredentials"].as_array().unwrap();
    assert_eq!(
        keys.len(),
        2,
        "the old certificate works until the portal has the new one"
    );
    let [grant] = &content.grants[..] else {
        panic!("{:?}", content.grants)
    };
    assert_eq!(grant["scope"], asked.join(" "));
    let portal = content.service_principals.last().unwrap();
    assert_eq!(content.service_principals.len(), 3);
    assert_eq!(portal["appRoleAssignmentRequired"], false);
    assert!(
        settings.ends_with(
            "\n[graph]\npermission = \"User-PasswordProfile.ReadWrite.All\"\naccount_facts = false\n\n\
             [after_change]\noffer_sign_out_everywhere = true\n"
        ),
        "{settings}"
    );
}

/// A cloud, and the only federated credential that is in the directory after these arguments.
struct Federated<'a> {
    cloud: &'a str,
    /// What the Azure CLI calls it.
    az: &'static str,
    graph: &'a str,
    arguments: &'a [&'a str],
    issuer: &'a str,
    subject: &'a str,
    audience: &'a str,
}

impl Federated<'_> {
    /// Registers, again if `twice`, and returns the settings.
    async fn assert_registered(&self, twice: bool) -> String {
        let mut machine = Machine::new().await;
        machine.cloud = self.az;
        let arguments = [&URL[..], &["--everyone", "--cloud", self.cloud], self.arguments].concat();
        if twice {
            Machine::registered(machine.register(&arguments).await);
        }
        let settings = Machine::registered(machine.register(&arguments).await);
        let content = machine.directory.content();
        let [credential] = &content.federated[..] else {
            panic!("{}: {:?}", self.cloud, content.federated)
        };
        assert_eq!(credential["issuer"], self.issuer, "{}", self.cloud);
        assert_eq!(credential["subject"], self.subject, "{}", self.cloud);
        assert_eq!(credential["audiences"], json!([self.audience]), "{}", self.cloud);
        let asked = &content.origins;
        assert!(asked.iter().all(|origin| origin == self.graph), "{asked:?}");
        settings
    }
}

const SUBJECT: &str = "system:serviceaccount:portal:repass";
const CLUSTER: &str = "https://cluster.example.com/oidc";
const KUBERNETES: &[&str] = &["--kubernetes-issuer", CLUSTER, "--kubernetes-subject", SUBJECT];

#[tokio::test]
async fn a_service_account_of_kubernetes_is_trusted_in_the_words_of_its_cloud() {
    let mut federated = Federated {
        cloud: "global",
        az: "AzureCloud",
        graph: "https://graph.microsoft.com",
        arguments: KUBERNETES,
        issuer: CLUSTER,
        subject: SUBJECT,
        audience: "api://AzureADTokenExchange",
    };
    let settings = federated.assert_registered(true).await;
    assert!(settings.contains("AZURE_FEDERATED_TOKEN_FILE"), "{settings}");

    federated.cloud = "china";
    federated.az = "AzureChinaCloud";
    federated.graph = "https://microsoftgraph.chinacloudapi.cn";
    federated.audience = "api://AzureADTokenExchangeChina";
    let settings = federated.assert_registered(false).await;
    assert!(settings.contains("cloud = \"china\""), "{settings}");
}

#[tokio::test]
async fn a_managed_identity_is_trusted_by_its_object_id() {
    let issuer = format!("https://login.microsoftonline.us/{TENANT}/v2.0");
    for (cloud, graph) in [
        ("us-gov", "https://graph.microsoft.us"),
        ("us-gov-dod", "https://dod-graph.microsoft.us"),
    ] {
        let federated = Federated {
            cloud,
            az: "AzureUSGovernment",
            graph,
            arguments: &["--managed-identity", IDENTITY.0],
            issuer: &issuer,
            subject: IDENTITY.1,
            audience: "api://AzureADTokenExchangeUSGov",
        };
        let settings = federated.assert_registered(cloud == "us-gov").await;
        let line = format!("managed_identity = \"{}\"", IDENTITY.0);
        assert!(settings.contains(&line), "{settings}");
    }
}

#[tokio::test]
async fn a_client_secret_goes_into_its_file_and_nowhere_else() {
    use std::os::unix::fs::PermissionsExt as _;

    let machine = Machine::new().await;
    let file = machine.file("secret");
    let arguments = [&URL[..], &["--everyone", "--secret-file", &file]].concat();
    let ended = machine.register(&arguments).await;
    let again = Machine::registered(machine.register(&arguments).await);
    let secret = machine.directory.content().next.1.clone();
    assert_eq!(std::fs::read_to_string(&file).unwrap(), secret);
    let rights = std::fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(rights & 0o777, 0o600);
    assert!(!ended.errors.contains(&secret) && !ended.output.contains(&secret));
    assert_eq!(again, Machine::registered(ended));
    assert!(
        again.contains(&format!("client_secret_file = \"{file}\"")),
        "{again}"
    );
    let content = machine.directory.content();
    let made = content
        .writes
        .iter()
        .filter(|write| write.ends_with("/addPassword"));
    assert_eq!(made.count(), 1, "{:?}", content.writes);
}

#[tokio::test]
async fn a_dry_run_says_what_it_would_write_and_writes_nothing() {
    let machine = Machine::new().await;
    let file = machine.file("secret");
    let dry = [&URL[..], &["--group", GROUP, "--secret-file", &file, "--dry-run"]].concat();
    let ended = machine.register(&dry).await;
    assert_eq!(ended.code, Some(0), "{}", ended.errors);
    assert_eq!(ended.output, "");
    for part in [
        "would send post https://graph.microsoft.com/v1.0/applications",
        "\"https://password.example.com/auth/callback\"",
        "would send post https://graph.microsoft.com/v1.0/servicePrincipals",
        "openid profile User.Read Directory.AccessAsUser.All",
        GROUP,
    ] {
        assert!(ended.errors.contains(part), "{part}: {}", ended.errors);
    }
    assert!(!std::path::Path::new(&file).exists());
    assert_eq!(machine.directory.content().writes, Vec::<String>::new());
}
