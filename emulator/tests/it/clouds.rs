//! The four national clouds: whose tokens count where.

use entra_emulator::{Cloud, Options};

use crate::support::{ADA, ADAS_PASSWORD, NEW, Tenant, json_of, message, text};

#[tokio::test]
async fn a_token_is_for_the_graph_of_its_own_cloud() {
    for cloud in Cloud::ALL {
        let options = Options {
            cloud,
            ..Options::default()
        };
        let tenant = Tenant::start_with(options).await;
        let state = tenant.state().await;
        assert_eq!(text(state.get("cloud").unwrap(), "name"), cloud.name());
        for other in Cloud::ALL {
            let scope = format!("{}/User-PasswordProfile.ReadWrite.All", other.graph_origin());
            let token = tenant.tokens_of(ADA, ADAS_PASSWORD, &scope).await;
            let token = text(&token, "access_token");
            let (status, body) = json_of(tenant.change(&token, "Wrong-Guess-1", NEW)).await;
            if other == cloud {
                assert_eq!(status, 400, "{body}");
                assert!(message(&body).contains("paramName: oldPassword"));
            } else {
                assert_eq!(status, 401, "{cloud:?} {other:?}");
                assert_eq!(
                    message(&body),
                    "Access token validation failure. Invalid audience."
                );
            }
        }
    }
}

#[test]
fn each_has_a_name_on_the_command_line() {
    for cloud in Cloud::ALL {
        assert_eq!(cloud.name().parse(), Ok(cloud));
    }
    assert!("mars".parse::<Cloud>().is_err());
}
