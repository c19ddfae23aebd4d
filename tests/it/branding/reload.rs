//! The brand at start and at SIGHUP, with the built program.

use std::time::Duration;

use super::pictures::png;
use super::put;
use crate::commands::{settings, start, tenant};
use crate::support::{Folder, Program};

/// Waits until the program has written this to its log.
async fn written(program: &Program, text: &str) {
    let wait = async {
        while !program.errors().contains(text) {
            tokio::task::yield_now().await;
        }
    };
    let in_time = tokio::time::timeout(Duration::from_secs(30), wait).await;
    in_time.unwrap_or_else(|_| panic!("{text:?} is not in {}", program.errors()));
}

async fn page(url: &str) -> String {
    reqwest::get(url).await.unwrap().text().await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_file_stops_the_start_and_says_what_mends_it() {
    let tenant = tenant().await;
    let folder = Folder::new();
    for (key, name, content, why) in [
        (
            "logo_file",
            "REPASS_BRANDING__LOGO_FILE",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><style/></svg>",
            "presentation attributes",
        ),
        (
            "logo_dark_file",
            "REPASS_BRANDING__LOGO_DARK_FILE",
            "GIF89a",
            "save it as one of them",
        ),
        (
            "favicon_file",
            "REPASS_BRANDING__FAVICON_FILE",
            "",
            "save it as one of them",
        ),
    ] {
        let path = put(&folder, key, content.as_bytes());
        let mut settings = settings(&tenant);
        settings.push((name, path.clone()));
        let ended = start("serve", &settings).end();
        assert_eq!(ended.code, Some(2), "{ended:?}");
        for part in [&format!("branding.{key}"), &path, why] {
            assert!(ended.errors.contains(part), "{part} is not in {ended:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hang_up_reads_the_brand_again_and_a_bad_one_changes_nothing() {
    let tenant = tenant().await;
    let folder = Folder::new();
    put(&folder, "logo.png", &png(40, 20));
    let branding = |name: &str| {
        let text = format!(
            "[branding]\nname = \"{name}\"\nlogo_file = \"{}\"\n",
            folder.path("logo.png")
        );
        folder.put("config.toml", &text)
    };
    let file = branding("First Name");
    let settings = settings(&tenant);
    let env: Vec<_> = settings
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let mut program = Program::start(&["serve", "--config", &file], &env);
    let portal = program.ready()["portal"].clone();
    let first = page(&portal).await;
    assert!(first.contains("First Name") && first.contains("width=\"40\" height=\"20\""));

    branding("Second Name");
    put(&folder, "logo.png", &png(60, 30));
    program.signal("HUP");
    written(&program, "the branding was read again").await;
    let second = page(&portal).await;
    assert!(second.contains("Second Name") && second.contains("width=\"60\" height=\"30\""));

    put(&folder, "logo.png", b"GIF89a");
    program.signal("HUP");
    written(&program, "the branding was not read again; the old one stays").await;
    assert_eq!(
        page(&portal).await.matches("Second Name").count(),
        second.matches("Second Name").count()
    );

    put(&folder, "logo.png", &png(50, 25));
    folder.put("config.toml", "[branding]\nname = ");
    program.signal("HUP");
    written(&program, "the settings were not read again; the old brand stays").await;
    assert!(page(&portal).await.contains("Second Name</bdi>"));
    program.signal("TERM");
    assert_eq!(program.end().code, Some(0));
}
