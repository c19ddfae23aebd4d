//! Sentences of the operator's own, in each language, at start and read again.

use crate::commands::{settings, start, tenant};
use crate::support::{Folder, Portal, logs};

const TEXTS: &str = "REPASS_BRANDING__TEXTS_DIR";

async fn welcome(portal: &Portal, language: &str) -> String {
    let page = portal.browser().get(&format!("/help?lang={language}")).await;
    page.assert_status(200).text()
}

#[tokio::test]
async fn a_sentence_is_replaced_in_its_language_and_nowhere_else() {
    let folder = Folder::new();
    folder.put("en.ftl", "help-title = Help from Contoso <b>\n");
    folder.put("de.ftl", "help-title = Hilfe von Contoso\n");
    folder.put("notes.txt", "nothing that is read");
    let portal = Portal::with(&[(TEXTS, &folder.path(""))]).await;
    let (english, german, arabic) = (
        welcome(&portal, "en").await,
        welcome(&portal, "de").await,
        welcome(&portal, "ar").await,
    );
    assert!(english.contains("Help from Contoso <b>"), "{english}");
    assert!(german.contains("Hilfe von Contoso") && !german.contains("Help from"));
    assert!(!arabic.contains("Contoso"), "{arabic}");
    // It is text, whatever it looks like.
    assert!(
        portal
            .browser()
            .get("/help?lang=en")
            .await
            .body
            .contains("Contoso &#60;b&#62;")
    );
}

#[tokio::test]
async fn bad_sentences_change_nothing_when_they_are_read_again() {
    let folder = Folder::new();
    folder.put("en.ftl", "help-title = First words\n");
    let portal = Portal::with(&[(TEXTS, &folder.path(""))]).await;
    assert!(welcome(&portal, "en").await.contains("First words"));
    for (name, text, why) in [
        (
            "en.ftl",
            "help-titel = Second words",
            "help-titel: Repass says no such sentence",
        ),
        ("en.ftl", "help-title = { $name }", "$name is not known here"),
        (
            "en.ftl",
            "help-title = { help-lead }",
            "no functions and no other sentences",
        ),
        ("en.ftl", "help-title", "line 1: this is no Fluent"),
        ("en.ftl", &"{".repeat(100_000), "braces in braces"),
        ("en.ftl", &" ".repeat(300_000), "larger than 256 KiB"),
        (
            "xx.ftl",
            "help-title = Second words",
            "xx.ftl: Repass speaks no language of this name",
        ),
    ] {
        folder.put("en.ftl", "help-title = First words\n");
        folder.put(name, text);
        portal.rebrand(&[]).await;
        let line = logs::last_with("the texts were not read again; the old ones stay").expect("a line");
        assert!(
            line.contains("branding.texts_dir") && line.contains(why),
            "{why}: {line}"
        );
        assert!(welcome(&portal, "en").await.contains("First words"), "{why}");
        std::fs::remove_file(folder.path(name)).unwrap();
    }
    folder.put("en.ftl", "help-title = Second words\n");
    portal.rebrand(&[]).await;
    assert!(welcome(&portal, "en").await.contains("Second words"));
    // Without the folder they are ours again.
    portal.rebrand(&[(TEXTS, "")]).await;
    assert!(!welcome(&portal, "en").await.contains("Second words"));
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_sentences_stop_the_start_and_all_of_them_are_told() {
    let tenant = tenant().await;
    let folder = Folder::new();
    folder.put("de.ftl", "help-titel = A\nwelcome-title = { $name }\n");
    folder.put("klingon.ftl", "");
    let mut settings = settings(&tenant);
    settings.push((TEXTS, folder.path("")));
    let ended = start("serve", &settings).end();
    assert_eq!(ended.code, Some(2), "{ended:?}");
    for part in [
        "branding.texts_dir",
        "de.ftl: help-titel",
        "de.ftl: welcome-title",
        "klingon.ftl",
    ] {
        assert!(ended.errors.contains(part), "{part} is not in {ended:?}");
    }
}
